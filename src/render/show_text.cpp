// From what matters first to what one looks up: how far it is, a chart of it, who stands where, and then what
// was agreed around it. What is not there is left out.
#include "render/show_text.hpp"

#include "render/added.hpp"
#include "render/chart.hpp"
#include "render/fill.hpp"
#include "render/fitted_table.hpp"
#include "render/gauge.hpp"
#include "render/goal_reading.hpp"
#include "render/moved.hpp"
#include "render/number.hpp"
#include "render/paragraph.hpp"
#include "render/party_table.hpp"
#include "render/ratified.hpp"
#include "render/result_terms.hpp"
#include "render/state_mark.hpp"
#include "render/table.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <vector>

namespace accord::render {
namespace {

constexpr std::size_t kLeastTitle = 12;
constexpr std::size_t kMostChart = 100;  // columns: a wider one is no clearer

class ShowText {
 public:
  ShowText(const ResultView& view, const Screen& screen)
      : view_(view),
        a_(view.assessment),
        indicator_(*view.result().indicator),
        screen_(screen),
        width_(screen.columns()) {}

  std::string render() const {
    std::string out =
        render_heading(view_.partnership, view_.as_of, screen_) + '\n' + title() + state() + '\n';
    out += numbers().render(width_, screen_.style);
    if (view_.course) out += '\n' + chart();
    for (const std::string& part :
         {render_party_table(view_, screen_), sub_results(), render_result_terms(view_, screen_)})
      if (!part.empty()) out += '\n' + part;
    return out;
  }

 private:
  template <class... Values>
  std::string say(Word word, const Values&... values) const {
    return fill(word, screen_.language, values...);
  }
  std::string fit(std::string_view text) const { return screen_.style.fit(text); }
  std::string date(Date day) const { return render_date(day, screen_.language); }
  std::string amount(double value) const { return render_amount(value, indicator_, screen_.language); }

  std::string title() const {
    return in_bold(wrap(fit(text::make_visible(title_of(a_))), width_, 0, LongWords::split));
  }

  std::string in_bold(std::string_view lines) const {
    std::string out;
    for (std::size_t begin = 0; begin < lines.size();) {
      const std::size_t end = lines.find('\n', begin);
      out += screen_.style.paint(Ink::bold, lines.substr(begin, end - begin)) + '\n';
      begin = end + 1;
    }
    return out;
  }

  std::string state() const {
    const StateMark mark = mark_of(a_.state);
    const std::string word = std::string(screen_.style.sign(mark.utf8, mark.ascii)) + ' ' +
                             fit(text_of(a_.state, screen_.language)) +
                             (a_.stale ? ", " + fit(say(Word::stale)) : "");
    std::string out = screen_.style.paint(mark.ink, word);
    if (!a_.numbers || !a_.numbers->standing) return out + '\n';
    const Standing& s = *a_.numbers->standing;
    const bool kept = a_.numbers->kept;
    const std::string told =
        kept ? say(Word::show_kept, render_percent(s.progress))
             : say(Word::show_progress, render_percent(s.progress), render_percent(s.expected));
    const std::size_t bar = std::clamp<std::size_t>(width_ / 5, 10, 24);
    const std::size_t used = text::display_width(word) + 2 + bar + 2;
    out += "  " + render_bar(s.progress, kept ? -1 : s.expected, bar, mark.ink, screen_.style);
    const bool fits = used + text::display_width(told) <= width_;
    return out + (fits ? "  " : "\n") + wrap(fit(told), width_);
  }

  Card numbers() const {
    Card out;
    const auto add = [&](Word label, const std::string& value) { out.add(fit(say(label)), value); };
    add(Word::result, view_.result().id().text());
    add(Word::sentence, view_.goal().result.value);
    if (has_terms_in_numbers()) add(Word::reads_as, render_way(a_, screen_.language));
    if (view_.pace) add(Word::pace, render_pace(a_, *view_.pace, screen_.language));
    add(Word::show_stopped, stopped());
    add(Word::show_now, now());
    add(Word::show_forecast, forecast());
    add(Word::show_figures, figures());
    add(Word::show_expects, outlook());
    add_ratified(out);
    add(Word::show_why, view_.goal().why ? view_.goal().why->value : "");
    return out;
  }

  // Before its baseline, and once it is given up, no figure is looked at: none is missing either.
  bool has_terms_in_numbers() const { return a_.state != State::not_started && a_.state != State::stopped; }

  std::string stopped() const {
    if (a_.state != State::stopped) return {};
    const Result* at = &view_.result();
    while (at->parent && !(at->goal->stopped && at->goal->stopped->date.value == view_.result().stopped))
      at = &view_.results.all[*at->parent];
    return say(Word::stopped_on, date(*view_.result().stopped), at->goal->stopped->why);
  }

  std::string now() const {
    if (a_.state == State::not_started) return say(Word::starts_on, date(*view_.result().baseline_date));
    if (a_.state == State::no_data) return say(Word::no_figure_since);
    if (!a_.numbers || !a_.numbers->standing) return {};
    const Standing& s = *a_.numbers->standing;
    std::string out = say(Word::show_on, amount(s.current.value), date(s.current.date));
    if (s.reached) out += "; " + say(Word::reached_on, date(*s.reached));
    return out;
  }

  std::string forecast() const {
    if (!a_.numbers || !a_.numbers->standing || view_.as_of > a_.numbers->target.date) return {};
    const Standing& s = *a_.numbers->standing;
    if (!s.projected) return {};
    std::string out = say(Word::show_at_pace, amount(*s.projected), date(a_.numbers->target.date));
    if (s.reaches) out += "; " + say(Word::show_on, amount(a_.numbers->target.value), date(*s.reaches));
    return out;
  }

  std::string figures() const {
    if (!a_.numbers) return {};
    const Coverage& c = a_.numbers->coverage;
    std::vector<std::string> parts;
    const bool whole = !view_.by_party.empty() && view_.by_party.front().party == Id::all();
    if (whole) parts.push_back(say(Word::whole_book));
    if (c.counted < c.parties) parts.push_back(say(Word::counted, c.counted, c.parties));
    if (indicator_.frequency) parts.push_back(say(Word::up_to_date, c.fresh, c.counted));
    std::string out;
    for (const std::string& part : parts) out += (out.empty() ? "" : "; ") + part;
    return out;
  }

  std::string outlook() const {
    const Outlook* newest = newest_outlook(view_.goal(), view_.as_of);
    const auto state = newest != nullptr ? parse_state(newest->state) : std::nullopt;
    if (!state) return {};
    const std::string by = newest->by.empty() ? say(Word::the_partnership) : newest->by;
    const std::string said =
        say(Word::show_outlook, by, date(newest->date.value), text_of(*state, screen_.language));
    return newest->note.empty() ? said : said + "; " + newest->note;
  }

  // Nothing while nobody has said yes: `ready` asks for it.
  void add_ratified(Card& out) const {
    const Agreement& agreement = view_.agreement();
    if (!agreement.has_any_yes()) return;
    std::vector<std::string> lines{render_ratified_count(agreement, screen_.language)};
    for (const Moved& moved : agreement.moved)
      lines.push_back(render_moved(moved, indicator_, screen_.language));
    if (agreement.target) lines.push_back(towards_ratified(agreement));
    out.add(fit(say(Word::show_ratified)), lines);
  }

  std::string towards_ratified(const Agreement& agreement) const {
    const std::string target = amount(*agreement.target);
    return agreement.progress ? say(Word::progress_ratified, render_percent(*agreement.progress), target)
                              : say(Word::target_ratified, target);
  }

  std::string chart() const {
    const ChartSize size{std::min(width_, kMostChart), 10};
    return render_chart(chart_data_of(a_, *view_.course), indicator_, size, screen_.language, screen_.style);
  }

  std::string sub_results() const {
    const auto below = list_below(view_);
    if (below.empty()) return {};
    const auto column = [&](Word heading, Align align, int goes, auto make) {
      FittedColumn out{say(heading), {}, align, goes};
      for (const Assessment* a : below) out.cells.push_back(make(*a));
      return out;
    };
    std::vector<FittedColumn> columns{
        column(Word::show_sub_result, Align::left, 0, [](const auto& a) { return a.result->id().text(); }),
        column(Word::show_state, Align::left, 0, [&](const Assessment& a) { return marked(a.state); }),
        column(Word::show_way, Align::right, 1, progress_of),
        column(Word::show_deadline, Align::left, 2, [&](const auto& a) { return deadline_of(a); }),
        column(Word::show_title, Align::left, 3, title_of)};
    columns.back().least = kLeastTitle;
    return render_fitted(std::move(columns), width_, screen_.style);
  }

  std::string marked(State state) const {
    const StateMark mark = mark_of(state);
    return std::string(screen_.style.sign(mark.utf8, mark.ascii)) + ' ' +
           std::string(text_of(state, screen_.language));
  }
  std::string deadline_of(const Assessment& a) const {
    return a.result->deadline ? date(*a.result->deadline) : "";
  }
  static std::string progress_of(const Assessment& a) {
    return a.numbers && a.numbers->standing ? render_percent(a.numbers->standing->progress) : "";
  }
  static std::string title_of(const Assessment& a) {
    const Goal& goal = *a.result->goal;
    return goal.title ? goal.title->value : goal.result.value;
  }

  const ResultView& view_;
  const Assessment& a_;
  const Indicator& indicator_;
  const Screen& screen_;
  std::size_t width_;
};

}  // namespace

std::string render_show_text(const ResultView& view, const Screen& screen) {
  return ShowText(view, screen).render();
}

}  // namespace accord::render
