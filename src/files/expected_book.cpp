#include "files/expected_book.hpp"

#include <algorithm>

namespace accord::files {
namespace {

bool is_plain(const FigureDetails& d) { return !d.was && !d.covers && d.source.empty() && d.note.empty(); }

bool same_details(const FigureDetails* a, const FigureDetails* b) {
  if (a == nullptr || b == nullptr) return a == b || is_plain(a == nullptr ? *b : *a);
  return a->was == b->was && a->covers == b->covers && a->source == b->source && a->note == b->note;
}

// What a book's figures don't tell: keys that are no figures.
TomlNode without_figures(const TomlNode& root) {
  TomlNode out;
  for (const TomlNode& table : root.children) {
    TomlNode rest = table;
    std::erase_if(rest.children, [](const TomlNode& entry) { return Date::parse(entry.key).has_value(); });
    if (table.key == "allow" || !rest.children.empty()) out.children.push_back(std::move(rest));
  }
  return out;
}

}  // namespace

void ExpectedBook::expect(const Id& indicator, Date date, double value, FigureDetails details) {
  Figure figure{date, value, nullptr};
  if (!is_plain(details)) figure.details = std::make_unique<const FigureDetails>(std::move(details));
  // They come table by table.
  if (last_ == changed_.end() || last_->first != indicator) last_ = changed_.try_emplace(indicator).first;
  last_->second.push_back(std::move(figure));
}

void ExpectedBook::expect_table(const Id& indicator, std::string source) {
  new_tables_[indicator] = std::move(source);
}

bool ExpectedBook::is_met(const Series* before, const std::vector<Figure>& changed, const Series& after) {
  auto change = changed.begin();
  std::size_t old = 0;
  const std::size_t size = before == nullptr ? 0 : before->size();
  for (std::size_t i = 0; i < after.size(); ++i) {
    const Date date = after.date(i);
    const bool was_there = old < size && before->date(old) == date;
    if (change != changed.end() && change->date == date) {
      if (after.value(i) != change->value || !same_details(after.details(i), change->details.get()))
        return false;
      ++change;
    } else if (!was_there || before->value(old) != after.value(i) ||
               !same_details(before->details(old), after.details(i))) {
      return false;
    }
    if (was_there) ++old;
  }
  return change == changed.end() && old == size;
}

bool ExpectedBook::is_met(const BookLayout& before, const BookLayout& after) const {
  if (after.problem()) return false;
  // New tables may name a source, which is no figure either: then the series are all that is compared.
  if (before.tree() && after.tree() && new_tables_.empty() &&
      !same_values(without_figures(*before.tree()), without_figures(*after.tree())))
    return false;
  if (after.book().series.size() != before.book().series.size() + new_tables_.size()) return false;
  static const std::vector<Figure> kNone;
  return std::all_of(after.book().series.begin(), after.book().series.end(), [&](const Series& now) {
    const Series* then = before.book().find(now.indicator());
    const auto made = new_tables_.find(now.indicator());
    const auto changed = changed_.find(now.indicator());
    if ((then == nullptr) != (made != new_tables_.end())) return false;
    return now.source() == (then != nullptr ? then->source() : made->second) &&
           is_met(then, changed == changed_.end() ? kNone : changed->second, now);
  });
}

}  // namespace accord::files
