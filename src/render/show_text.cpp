// From what matters first to what one looks up: how far it is, a chart of it, who stands where, and then what
// was agreed around it. What is not there is left out.
#include "render/show_text.hpp"

#include "render/added.hpp"
#include "render/chart.hpp"
#include "render/fill.hpp"
#include "render/fitted_table.hpp"
#include "render/gauge.hpp"
#include "render/goal_reading.hpp"
#include "render/number.hpp"
#include "render/paragraph.hpp"
#include "render/party_table.hpp"
#include "render/result_terms.hpp"
#include "render/result_words.hpp"
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
        width_(screen.columns()),
        words_(view, screen.language, PartyNames()) {}

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

  std::string title() const {
    return in_bold(wrap(fit(text::make_visible(title_of(view_.goal()))), width_, 0, LongWords::split));
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
    const std::string told = words_.progress();
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
    add(Word::show_stopped, words_.stopped());
    add(Word::show_now, words_.now());
    add(Word::show_forecast, words_.forecast());
    add(Word::show_figures, words_.figures());
    add(Word::show_expects, words_.outlook());
    out.add(fit(say(Word::show_ratified)), words_.ratified());
    add(Word::show_why, view_.goal().why ? view_.goal().why->value : "");
    return out;
  }

  // Before its baseline, and once it is given up, no figure is looked at: none is missing either.
  bool has_terms_in_numbers() const { return a_.state != State::not_started && a_.state != State::stopped; }

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
        column(Word::show_title, Align::left, 3, [](const auto& a) { return title_of(*a.result->goal); })};
    columns[1].cut = Cut::never;
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
  const ResultView& view_;
  const Assessment& a_;
  const Indicator& indicator_;
  const Screen& screen_;
  std::size_t width_;
  ResultWords words_;
};

}  // namespace

std::string render_show_text(const ResultView& view, const Screen& screen) {
  return ShowText(view, screen).render();
}

}  // namespace accord::render
