#include "cli/movement.hpp"

#include "accord/check.hpp"
#include "render/movement.hpp"
#include "store/memory_tree.hpp"

#include <algorithm>

namespace accord::cli {
namespace {

std::vector<std::string> sources_of(const Indicator& indicator) {
  std::vector<std::string> out{indicator.id.text()};
  for (const auto* other : {&indicator.of, &indicator.to, &indicator.weight})
    if (*other) out.push_back((*other)->value.text());
  return out;
}

bool is_measured_by(const Result& result, const Id& indicator) {
  if (result.indicator == nullptr) return false;
  const auto sources = sources_of(*result.indicator);
  return std::find(sources.begin(), sources.end(), indicator.text()) != sources.end();
}

}  // namespace

Movement::Movement(const SourceTree& tree, Loaded& loaded, const Id& indicator, Date today)
    : loaded_(loaded), indicator_(indicator), today_(today), results_(resolve_results(loaded.partnership)) {
  needed_.insert(indicator.text());
  for (const Result& result : results_.all) {
    if (!is_measured_by(result, indicator)) continue;
    for (std::string& source : sources_of(*result.indicator)) needed_.insert(std::move(source));
  }
  load(tree, loaded_);
  before_ = assess_now();
}

void Movement::load(const SourceTree& tree, Loaded& into) const {
  load_books(
      tree, [this](std::string_view id) { return needed_.find(id) != needed_.end(); }, Notes::skip, into);
}

std::optional<double> Movement::newest(const Id& party, Date date) const {
  const Book* book = loaded_.partnership.find_book(party);
  const Series* series = book == nullptr ? nullptr : book->find(indicator_);
  if (series == nullptr) return std::nullopt;
  const auto dates = series->dates();
  const auto after = std::upper_bound(dates.begin(), dates.end(), date);
  if (after == dates.begin()) return std::nullopt;
  return series->value(static_cast<std::size_t>(after - dates.begin()) - 1);
}

void Movement::apply(Writing& writing, std::span<const BookFigure> figures) {
  store::MemoryTree tree;
  for (const BookFigure& one : figures) {
    const std::string path = "measurements/" + one.party.text() + ".toml";
    if (const auto& text = writing.read(path)) tree.put(path, *text);
  }
  Loaded changed;
  load(tree, changed);
  auto& books = loaded_.partnership.books;
  for (Book& book : changed.partnership.books) {
    const auto old = std::lower_bound(books.begin(), books.end(), book.party,
                                      [](const Book& b, const Id& party) { return b.party < party; });
    if (old != books.end() && old->party == book.party)
      *old = std::move(book);
    else
      books.insert(old, std::move(book));
  }
}

std::vector<std::string> Movement::tell(Language language) const {
  const std::vector<Assessment> now = assess_now();
  std::vector<std::string> out;
  for (const std::size_t i : results_.outline)
    if (is_measured_by(results_.all[i], indicator_) && now[i].state != State::unreadable)
      out.push_back(render::render_progress_movement(before_[i], now[i], language));
  return out;
}

std::vector<Assessment> Movement::assess_now() const {
  const auto stopping = find_stopping(loaded_, results_, today_);
  return assess(loaded_.partnership, results_, today_, find_unreadable(loaded_, results_, stopping));
}

}  // namespace accord::cli
