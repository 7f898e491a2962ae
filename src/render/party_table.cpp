#include "render/party_table.hpp"

#include "model/rounding.hpp"
#include "render/fill.hpp"
#include "render/number.hpp"
#include "render/table.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <numeric>
#include <utility>
#include <vector>

namespace accord::render {
namespace {

using progress::PartyStanding;

constexpr std::size_t kGap = 2;

struct Cells {
  Word heading;
  std::vector<std::string> cells;  // one a party
  bool is_number = true;
  bool is_extra = false;  // it follows from others: it goes where there is no room
};

class PartyTable {
 public:
  PartyTable(const ResultView& view, const Screen& screen)
      : indicator_(*view.result().indicator), screen_(screen), end_(end_of(view)), parties_(view.by_party) {
    progress::sort_best_first(parties_, view.assessment);
  }

  std::string render() {
    collect();
    for (auto extra = columns_.end(); width() > screen_.columns() && extra != columns_.begin();) {
      --extra;
      if (extra->is_extra) extra = columns_.erase(extra);
    }
    std::vector<Column> headings;
    for (Cells& column : columns_) {
      align(column);
      titles_.push_back(heading_of(column));
    }
    for (std::size_t i = 0; i < columns_.size(); ++i)
      headings.push_back({titles_[i], i == 0 ? Cut::never : Cut::where_narrow});
    Table table(headings);
    for (std::size_t row = 0; row < parties_.size(); ++row) {
      std::vector<std::string> cells;
      for (const Cells& column : columns_) cells.push_back(column.cells[row]);
      table.add_row(std::move(cells));
    }
    return table.render(screen_.columns(), screen_.style);
  }

 private:
  static Date end_of(const ResultView& view) { return std::min(view.as_of, *view.result().deadline); }

  std::string level(double value) const { return render_level(value, indicator_, screen_.language); }
  std::string signed_level(double value) const {
    const double rounded = round_to(value, indicator_.decimals);
    return (rounded > 0 ? "+" : "") + level(rounded);
  }
  std::string date(Date day) const { return render_date(day, screen_.language); }
  template <class... Values>
  std::string say(Word word, const Values&... values) const {
    return fill(word, screen_.language, values...);
  }

  template <class Make>
  void add(Word heading, Make make) {
    Cells column{heading, {}};
    for (const PartyStanding& one : parties_) column.cells.push_back(make(one));
    const bool is_empty =
        std::all_of(column.cells.begin(), column.cells.end(), [](const auto& cell) { return cell.empty(); });
    if (!is_empty) columns_.push_back(std::move(column));
  }
  void mark_last(Word heading, bool is_number, bool is_extra) {
    if (columns_.empty() || columns_.back().heading != heading) return;
    columns_.back().is_number = is_number;
    columns_.back().is_extra = is_extra;
  }

  void collect() {
    add(Word::show_party, [](const PartyStanding& one) { return one.party.text(); });
    mark_last(Word::show_party, false, false);
    add(Word::chart_baseline, [&](const auto& one) { return one.baseline ? level(*one.baseline) : ""; });
    add(Word::show_now, [&](const auto& one) { return one.current ? level(one.current->value) : ""; });
    add(Word::show_change, [&](const auto& one) {
      return one.current && one.baseline ? signed_level(one.current->value - *one.baseline) : "";
    });
    mark_last(Word::show_change, true, true);
    add(Word::show_share, [](const PartyStanding& one) { return one.share; });
    add(Word::show_comes_to,
        [&](const auto& one) { return one.share_target ? level(*one.share_target) : ""; });
    mark_last(Word::show_comes_to, true, true);
    add(Word::show_way, [](const auto& one) { return one.progress ? render_percent(*one.progress) : ""; });
    add(Word::show_carries, [](const auto& one) { return one.carries ? render_percent(*one.carries) : ""; });
    add(Word::count_, [&](const PartyStanding& one) { return remark_of(one); });
    mark_last(Word::count_, false, false);
  }

  std::string remark_of(const PartyStanding& one) const {
    if (one.left) return say(Word::show_left, date(*one.left));
    if (one.party != Id::all() && !one.counted && one.baseline) return say(Word::show_detail);
    if (!one.counted && one.current) return say(Word::show_no_baseline);
    if (one.fresh == false)
      return one.current ? say(Word::show_since, date(one.current->date)) : say(Word::stale);
    return "";
  }

  std::string heading_of(const Cells& column) const {
    if (column.heading == Word::count_) return "";
    const std::string word = screen_.style.fit(say(column.heading));
    const std::size_t room = widest(column);
    const std::size_t used = text::display_width(word);
    return column.is_number && used < room ? std::string(room - used, ' ') + word : word;
  }

  std::size_t widest(const Cells& column) const {
    std::size_t out = column.heading == Word::count_ ? 0 : text::display_width(say(column.heading));
    for (const std::string& cell : column.cells) out = std::max(out, text::display_width(cell));
    return out;
  }

  std::size_t width() const {
    return std::accumulate(columns_.begin(), columns_.end(), kGap * (columns_.size() - 1),
                           [this](std::size_t sum, const Cells& column) { return sum + widest(column); });
  }

  // Numbers below each other by their last digit.
  void align(Cells& column) const {
    if (!column.is_number) return;
    const std::size_t room = widest(column);
    for (std::string& cell : column.cells)
      if (!cell.empty()) cell.insert(0, room - text::display_width(cell), ' ');
  }

  const Indicator& indicator_;
  const Screen& screen_;
  Date end_;
  std::vector<PartyStanding> parties_;
  std::vector<Cells> columns_;
  std::vector<std::string> titles_;
};

}  // namespace

std::string render_party_table(const ResultView& view, const Screen& screen) {
  return view.by_party.empty() ? "" : PartyTable(view, screen).render();
}

}  // namespace accord::render
