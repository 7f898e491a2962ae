#include "render/overview_text.hpp"

#include "render/fill.hpp"
#include "render/fitted_table.hpp"
#include "render/state_counts.hpp"
#include "render/state_mark.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <limits>
#include <span>
#include <utility>

namespace accord::render {
namespace {

using progress::OverviewLine;

class OverviewText {
 public:
  // `order` is that of the states in the counts.
  OverviewText(const std::vector<OverviewLine>& lines, const Screen& screen, std::span<const State> order)
      : lines_(lines), screen_(screen), order_(order) {}

  std::string title() const {
    return lines_.size() == 1 ? say(Word::overview_one) : say(Word::overview_many, lines_.size());
  }

  // What is told by the first column already goes first.
  std::vector<FittedColumn> columns() const {
    std::vector<FittedColumn> out;
    out.push_back(column(Word::show_state, {}, [&](const OverviewLine& one) { return state_of(one); }));
    for (const OverviewLine& one : lines_) out.back().inks.push_back(mark_of_line(one).ink);
    out.push_back(
        column(Word::overview_partnership, {.least = 12}, [](const OverviewLine& one) { return one.name; }));
    out.push_back(column(Word::overview_results, {.least = 14},
                         [&](const OverviewLine& one) { return results_of(one); }));
    out.push_back(column(Word::stale, {.align = Align::right, .goes = 3},
                         [](const OverviewLine& one) { return count(one, one.counts.stale); }));
    out.push_back(column(Word::overdue, {.align = Align::right, .goes = 2},
                         [](const OverviewLine& one) { return count(one, one.overdue); }));
    out.push_back(column(Word::overview_folder, {.goes = 1, .least = 10, .cut = Cut::in_front},
                         [](const OverviewLine& one) { return one.path; }));
    return out;
  }

 private:
  template <class... Values>
  std::string say(Word word, const Values&... values) const {
    return fill(word, screen_.language, values...);
  }

  template <class Make>
  FittedColumn column(Word heading, FittedColumn out, Make make) const {
    out.heading = say(heading);
    for (const OverviewLine& one : lines_) out.cells.push_back(make(one));
    return out;
  }

  // Nothing stands where nothing is to be done.
  static std::string count(const OverviewLine& one, std::size_t number) {
    return one.unreadable || number == 0 ? "" : std::to_string(number);
  }

  static StateMark mark_of_line(const OverviewLine& one) {
    const auto state = progress::worst_state(one);
    return state ? mark_of(*state) : StateMark{Ink::dim, "·", "."};
  }

  std::string state_of(const OverviewLine& one) const {
    const auto state = progress::worst_state(one);
    const StateMark mark = mark_of_line(one);
    return std::string(screen_.style.sign(mark.utf8, mark.ascii)) + ' ' +
           (state ? std::string(text_of(*state, screen_.language)) : say(Word::overview_no_results));
  }

  std::string results_of(const OverviewLine& one) const {
    if (!one.unreadable) return render_counts(one.counts, screen_.language, order_);
    const progress::Unreadable& why = *one.unreadable;
    if (why.absent) return say(Word::overview_absent);
    if (why.file.empty()) return why.message.in(screen_.language);
    return why.other_files == 0 ? why.file : why.file + ' ' + say(Word::and_more, why.other_files);
  }

  const std::vector<OverviewLine>& lines_;
  const Screen& screen_;
  std::span<const State> order_;
};

std::size_t width_of(const std::string& table) {
  std::size_t out = 0;
  for (std::size_t begin = 0; begin < table.size();) {
    const std::size_t end = table.find('\n', begin);
    out = std::max(out, text::display_width(std::string_view(table).substr(begin, end - begin)));
    begin = end + 1;
  }
  return out;
}

// The order of summaries; but where something must be cut the worst comes first, for the end is what is cut.
std::span<const State> order_of_counts(const std::vector<OverviewLine>& lines, std::size_t table_width,
                                       const Screen& screen) {
  constexpr std::size_t kAllOfIt = std::numeric_limits<std::size_t>::max();
  const OverviewText text(lines, screen, kStates);
  const std::string whole = render_fitted(text.columns(), kAllOfIt, {false, screen.style.utf8});
  if (width_of(whole) <= table_width) return kStates;
  return progress::kWorstFirst;
}

}  // namespace

std::string render_overview_text(const std::vector<OverviewLine>& lines, Date as_of, std::size_t table_width,
                                 const Screen& screen) {
  const OverviewText text(lines, screen, order_of_counts(lines, table_width, screen));
  return render_heading(text.title(), as_of, screen) + '\n' +
         render_fitted(text.columns(), table_width, screen.style);
}

}  // namespace accord::render
