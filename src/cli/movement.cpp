#include "cli/movement.hpp"

#include "accord/check.hpp"
#include "progress/whole_figures.hpp"
#include "render/movement.hpp"
#include "store/overlay_tree.hpp"

#include <algorithm>
#include <map>

namespace accord::cli {
namespace {

std::vector<std::string> sources_of(const Indicator& indicator) {
  std::vector<std::string> out{indicator.id.text()};
  for (const auto* other : {&indicator.of, &indicator.to, &indicator.weight})
    if (*other) out.push_back((*other)->value.text());
  return out;
}

}  // namespace

Movement::Movement(const SourceTree& tree, Loaded& loaded, const Id& indicator, Date today,
                   std::vector<Book> before)
    : loaded_(loaded), indicator_(indicator), today_(today), results_(resolve_results(loaded.partnership)) {
  needed_.insert(indicator.text());
  for (const Result& result : results_.all) {
    if (!progress::is_measured_by(result, indicator)) continue;
    for (std::string& source : sources_of(*result.indicator)) needed_.insert(std::move(source));
  }
  std::map<std::string, std::optional<std::string>> read_already;
  for (const Book& book : before) read_already["measurements/" + book.party.text() + ".toml"] = std::nullopt;
  load_books(
      store::OverlayTree(tree, read_already),
      [this](std::string_view id) { return needed_.find(id) != needed_.end(); }, Notes::skip, loaded_);
  put(std::move(before));
  before_ = assess_now();
  // The way there is not told, and its memory is wanted again.
  for (Assessment& assessment : before_)
    if (assessment.numbers) assessment.numbers->trend = {};
}

void Movement::put(std::vector<Book> books) {
  auto& all = loaded_.partnership.books;
  for (Book& book : books) {
    const auto old = std::lower_bound(all.begin(), all.end(), book.party,
                                      [](const Book& b, const Id& party) { return b.party < party; });
    if (old != all.end() && old->party == book.party)
      *old = std::move(book);
    else
      all.insert(old, std::move(book));
  }
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

void Movement::apply(std::vector<Book> after) { put(std::move(after)); }

std::vector<std::string> Movement::tell(Language language) const {
  const std::vector<Assessment> now = assess_now();
  std::vector<std::string> out;
  for (const std::size_t i : results_.outline)
    if (progress::is_measured_by(results_.all[i], indicator_) && now[i].state != State::unreadable)
      out.push_back(render::render_progress_movement(before_[i], now[i], language));
  return out;
}

std::vector<Assessment> Movement::assess_now() const {
  const auto stopping = find_stopping(loaded_, results_, today_);
  return assess(loaded_.partnership, results_, today_, find_unreadable(loaded_, results_, stopping));
}

}  // namespace accord::cli
