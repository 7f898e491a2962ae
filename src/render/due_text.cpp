// A figure takes a line under its party:
//
//   Noorderzorg  noorderzorg
//     ! overdue  30 Sep 2026  internships      last 74 places on 30 Jun 2026
//     · due      30 Nov 2026  staff-retention  last 81.2 % on 31 Oct 2026
//
// Cells stand in columns; the last goes to a line of its own where the screen is too narrow for it.
#include "render/due_text.hpp"

#include "render/number.hpp"
#include "render/paragraph.hpp"
#include "render/screen_words.hpp"
#include "render/words.hpp"
#include "text/utf8.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace accord::render {
namespace {

constexpr std::size_t kIndent = 2;

class DueText : ScreenWords {
 public:
  DueText(const Partnership& partnership, const Due& due, const DueScope& scope, const Screen& screen)
      : ScreenWords(screen), partnership_(partnership), due_(due), scope_(scope) {}

  std::string render() {
    std::string out = render_heading(partnership_, scope_.today, screen_);
    out += wrap(summary(), screen_.columns());
    measure_columns();
    for (std::size_t i = 0; i < due_.figures.size(); ++i) {
      const DueFigure& figure = due_.figures[i];
      if (i == 0 || figure.party != due_.figures[i - 1].party) out += party_heading(figure.party);
      out += figure_line(figure);
    }
    return out + coming_up();
  }

 private:
  std::string summary() const {
    const auto overdue = static_cast<std::size_t>(std::count_if(
        due_.figures.begin(), due_.figures.end(), [](const DueFigure& f) { return f.overdue; }));
    const std::size_t others = due_.figures.size() - overdue;
    const std::string until = render_long_date(scope_.until, screen_.language);
    if (due_.figures.empty()) return say(Word::nothing_due, until);
    std::string out = overdue > 0 ? say(Word::count_overdue, overdue) : "";
    if (others > 0) out += (out.empty() ? "" : ", ") + say(Word::count_due, others, until);
    return out;
  }

  std::string party_heading(const Id& id) const {
    const Party* party = partnership_.find_party(id);
    const std::string name = party != nullptr ? shown(party->name.value) : say(Word::the_partnership);
    const std::size_t used = text::display_width(name) + kIndent + id.text().size();
    if (used > screen_.columns())
      return '\n' +
             style_.paint(Ink::bold,
                          text::truncate_to_width(name, screen_.columns(), style_.sign("…", "~"))) +
             '\n' + in_lines(id.text(), kIndent, Ink::dim);
    return '\n' + style_.paint(Ink::bold, name) + std::string(kIndent, ' ') +
           style_.paint(Ink::dim, id.text()) + '\n';
  }

  std::string state_of(const DueFigure& figure) const {
    return figure.overdue ? "! " + say(Word::overdue)
                          : std::string(style_.sign("·", ".")) + ' ' + say(Word::due);
  }

  std::string last_of(const DueFigure& figure) const {
    const Indicator* indicator = partnership_.find_indicator(figure.indicator);
    if (figure.cut_by) return say(Word::for_baseline_cut, date(*figure.cut_by));
    if (figure.for_baseline) return say(Word::for_baseline);
    if (!figure.last || indicator == nullptr) return say(Word::no_figure_yet);
    const std::string amount = style_.fit(render_amount(figure.last->value, *indicator, screen_.language));
    return say(Word::last_figure, amount, date(figure.last->date));
  }

  void measure_columns() {
    for (const DueFigure& f : due_.figures) {
      state_width_ = std::max(state_width_, text::display_width(state_of(f)));
      date_width_ = std::max(date_width_, date(f.due).size());
      indicator_width_ = std::max(indicator_width_, f.indicator.text().size());
    }
  }

  std::string figure_line(const DueFigure& f) const {
    const std::string state = state_of(f);
    const std::string day = date(f.due);
    const std::string last = last_of(f);
    const Ink ink = f.overdue ? Ink::bad : Ink::plain;
    const std::size_t last_at = 4 * kIndent + state_width_ + date_width_ + indicator_width_;
    if (last_at - kIndent > screen_.columns())
      return in_lines(state + ' ' + day + ' ' + f.indicator.text() + ": " + last, kIndent, ink);
    std::string out = std::string(kIndent, ' ') + style_.paint(ink, state) +
                      blanks(state_width_ - text::display_width(state)) + day +
                      blanks(date_width_ - day.size()) + f.indicator.text();
    if (last_at + text::display_width(last) > screen_.columns())
      return out + '\n' + in_lines(last, 2 * kIndent, Ink::dim);
    out += blanks(indicator_width_ - f.indicator.text().size());
    return out + style_.paint(Ink::dim, last) + '\n';
  }

  // What is left of a column, and the gap to the next.
  static std::string blanks(std::size_t rest) { return std::string(rest + kIndent, ' '); }

  std::string review_of(const DueReview& review) const {
    const Word word = review.every == Period::month     ? Word::monthly_review
                      : review.every == Period::quarter ? Word::quarterly_review
                                                        : Word::yearly_review;
    const Ambition* ambition = review.ambition ? partnership_.find_ambition(*review.ambition) : nullptr;
    return ambition == nullptr ? say(word) : say(Word::review_of, say(word), shown(ambition->name.value));
  }

  // Deadlines and reviews in order of date; on one day deadlines come first.
  std::string coming_up() const {
    std::vector<std::pair<Date, std::string>> lines;
    for (const DueDeadline& d : due_.deadlines)
      lines.emplace_back(d.deadline,
                         say(Word::deadline_of, d.result.text(), text_of(d.state, screen_.language)));
    for (const DueReview& r : due_.reviews) lines.emplace_back(r.date, review_of(r));
    if (lines.empty()) return {};
    std::stable_sort(lines.begin(), lines.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    std::size_t width = 0;
    for (const auto& [day, text] : lines) width = std::max(width, date(day).size());
    std::string out = '\n' + style_.paint(Ink::bold, say(Word::coming_up)) + '\n';
    for (const auto& [day, text] : lines) out += dated_line(date(day), width, text);
    return out;
  }

  std::string dated_line(const std::string& day, std::size_t width, const std::string& text) const {
    std::string line(kIndent, ' ');
    line += day;
    line += blanks(width - day.size());
    line += text;
    if (text::display_width(line) <= screen_.columns()) return line + '\n';
    return in_lines(line, kIndent, Ink::plain);
  }

  // Wrapped, what follows the first line indented once more; each line painted by itself.
  std::string in_lines(std::string_view text, std::size_t indent, Ink ink) const {
    return wrap_painted(text, screen_.columns(), {indent, indent + kIndent}, ink, style_);
  }

  const Partnership& partnership_;
  const Due& due_;
  const DueScope& scope_;
  std::size_t state_width_ = 0, date_width_ = 0, indicator_width_ = 0;
};

}  // namespace

std::string render_due_text(const Partnership& partnership, const Due& due, const DueScope& scope,
                            const Screen& screen) {
  return DueText(partnership, due, scope, screen).render();
}

}  // namespace accord::render
