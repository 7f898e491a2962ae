#include "render/overview_text.hpp"

#include "render/fill.hpp"
#include "render/fitted_table.hpp"
#include "render/state_counts.hpp"
#include "render/state_mark.hpp"

#include <utility>

namespace accord::render {
namespace {

using progress::OverviewLine;

class OverviewText {
 public:
  OverviewText(const std::vector<OverviewLine>& lines, const Screen& screen)
      : lines_(lines), screen_(screen) {}

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
    if (!one.unreadable) return render_counts(one.counts, screen_.language);
    const progress::Unreadable& why = *one.unreadable;
    if (why.absent) return say(Word::overview_absent);
    if (why.file.empty()) return why.message;
    return why.other_files == 0 ? why.file : why.file + ' ' + say(Word::and_more, why.other_files);
  }

  const std::vector<OverviewLine>& lines_;
  const Screen& screen_;
};

}  // namespace

std::string render_overview_text(const std::vector<OverviewLine>& lines, Date as_of, std::size_t table_width,
                                 const Screen& screen) {
  const OverviewText text(lines, screen);
  return render_heading(text.title(), as_of, screen) + '\n' +
         render_fitted(text.columns(), table_width, screen.style);
}

}  // namespace accord::render
