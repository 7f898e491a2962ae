#include "render/report_results.hpp"

#include "render/added.hpp"
#include "render/amounts.hpp"
#include "render/goal_reading.hpp"
#include "render/number.hpp"
#include "render/party_table.hpp"
#include "render/result_words.hpp"

#include <algorithm>

namespace accord::render {
namespace {

using progress::PartyStanding;

constexpr std::size_t kMostValues = 24;

class ResultPart {
 public:
  ResultPart(const ResultView& view, const ReportWords& words)
      : view_(view),
        a_(view.assessment),
        goal_(view.goal()),
        indicator_(*view.result().indicator),
        words_(words),
        said_(view, words.language(), words.names()) {}

  Group compose() {
    out_.anchor = anchor_of(view_.result().id());
    add(Heading{4, flowing(title_of(goal_)), "", words_.badge(a_.state)});
    if (goal_.title) add(Paragraph{flowing(goal_.result.value), Tone::quote});
    add_meter();
    add_outlook_that_disagrees();
    if (view_.course) add_chart();
    add_facts();
    add_table(parties());
    add_table(sub_results());
    add_table(means());
    return std::move(out_);
  }

 private:
  void add(Block block) { out_.blocks.push_back(std::move(block)); }
  void add_table(DocumentTable table) {
    table.drop_empty_columns();
    // Names alone, as of a result that was given up, are told elsewhere.
    if (!table.rows.empty() && table.headings.size() > 1) add(std::move(table));
  }
  template <class... Values>
  std::string say(Word word, const Values&... values) const {
    return words_.say(word, values...);
  }
  std::string level(std::optional<double> value) const {
    return value ? render_level(*value, indicator_, words_.language()) : "";
  }
  std::string amount(double value) const { return render_amount(value, indicator_, words_.language()); }

  void add_meter() {
    if (!a_.numbers || !a_.numbers->standing) return;
    const Standing& s = *a_.numbers->standing;
    add(Meter{a_.state, s.progress, a_.numbers->kept ? std::nullopt : std::optional(s.expected),
              said_.progress()});
  }

  // People's own judgement stands beside the figures; where the two differ there is something to talk about.
  void add_outlook_that_disagrees() {
    const Outlook* newest = newest_outlook(goal_, view_.as_of);
    const auto state = newest != nullptr ? parse_state(newest->state) : std::nullopt;
    const bool judged =
        a_.state == State::on_track || a_.state == State::at_risk || a_.state == State::behind;
    if (!state || !judged || *state == a_.state) return;
    add(Paragraph{say(Word::report_disagrees, words_.badge(*state).word, words_.badge(a_.state).word),
                  Tone::warning});
  }

  void add_chart() {
    ChartFigure chart;
    chart.data = chart_data_of(a_, *view_.course);
    chart.indicator = &indicator_;
    chart.language = words_.language();
    chart.anchor = out_.anchor + "-chart";
    chart.title = say(Word::report_chart_title, title_of(goal_), indicator_.unit.value);
    chart.description = description();
    const ChartValues values = chart_values(chart.data, kMostValues);
    chart.table = {{say(Word::report_day), say(Word::report_value)}, {}, {1}, say(Word::report_behind_chart)};
    std::optional<Date> last;
    for (const auto& stretch : values.stretches) {
      // Where days come back, what stands above is of something else.
      if (last && stretch.front().date <= *last) chart.table.rows.push_back({say(Word::chart_break), ""});
      for (const Level& one : stretch) chart.table.rows.push_back({words_.date(one.date), level(one.value)});
      last = stretch.back().date;
    }
    constexpr Word thinned[] = {Word::report_of_months, Word::report_of_quarters, Word::report_of_years};
    chart.table_title = say(Word::report_behind_chart);
    if (values.period)
      chart.table_title += " (" + say(thinned[static_cast<std::size_t>(*values.period)]) + ')';
    add(std::move(chart));
  }

  std::string description() const {
    const Numbers& n = *a_.numbers;
    std::string out =
        say(Word::report_chart_baseline, amount(n.baseline.value), words_.date(n.baseline.date));
    if (n.standing)
      out += "; " + say(Word::report_chart_now, amount(n.standing->current.value),
                        words_.date(n.standing->current.date));
    out += "; " + say(Word::report_chart_target, amount(n.target.value), words_.date(n.target.date));
    const std::string forecast = said_.forecast();
    return forecast.empty() ? out : out + "; " + forecast;
  }

  void add_facts() {
    Facts facts;
    const bool has_terms = a_.state != State::not_started && a_.state != State::stopped;
    if (has_terms) facts.add(say(Word::reads_as), render_way(a_, words_.language()));
    facts.add(say(Word::show_stopped), said_.stopped());
    facts.add(say(Word::show_now), said_.now());
    facts.add(say(Word::show_forecast), said_.forecast());
    facts.add(say(Word::show_figures), said_.figures());
    facts.add(say(Word::show_expects), said_.outlook());
    facts.add(say(Word::show_ratified), said_.ratified());
    facts.add(say(Word::show_owner), a_.owner ? words_.names().of(*a_.owner) : say(Word::report_no_owner));
    facts.add(say(Word::show_why), goal_.why ? goal_.why->value : "");
    facts.add(say(Word::show_indicator),
              indicator_.name.value + "; " + render_combining(indicator_, words_.language()));
    facts.add(say(Word::show_definition), indicator_.definition ? indicator_.definition->value : "");
    facts.add(say(Word::show_source), indicator_.data_source ? indicator_.data_source->value : "");
    std::vector<std::string> breaks;
    for (const Break& one : indicator_.breaks) breaks.push_back(words_.date(one.date.value) + ": " + one.why);
    facts.add(say(Word::show_breaks), std::move(breaks));
    add(std::move(facts));
  }

  // In the order in which the result names them, never by who does best.
  std::vector<const PartyStanding*> in_own_order() const {
    std::vector<const PartyStanding*> out;
    for (const PartyStanding& one : view_.by_party) out.push_back(&one);
    const std::vector<Id>& stated = view_.result().parties;
    const auto place = [&](const PartyStanding* one) {
      return std::find(stated.begin(), stated.end(), one->party) - stated.begin();
    };
    std::stable_sort(out.begin(), out.end(),
                     [&](const auto* a, const auto* b) { return place(a) < place(b); });
    return out;
  }

  DocumentTable parties() const {
    DocumentTable out{
        {say(Word::show_party), say(Word::chart_baseline), say(Word::show_now), say(Word::show_change),
         say(Word::show_share), say(Word::show_comes_to), say(Word::show_way), say(Word::show_figures)},
        {},
        {1, 2, 3, 4, 5, 6},
        say(Word::term_parties)};
    for (const PartyStanding* one : in_own_order())
      out.rows.push_back(
          {one->party == Id::all() ? say(Word::the_partnership) : words_.names().of(one->party),
           level(one->baseline), one->current ? level(one->current->value) : "", change_of(*one), one->share,
           level(one->share_target), one->progress ? render_percent(*one->progress) : "", remark_of(*one)});
    return out;
  }

  std::string change_of(const PartyStanding& one) const {
    return one.current && one.baseline
               ? render_level_change(one.current->value - *one.baseline, indicator_, words_.language())
               : "";
  }

  std::string remark_of(const PartyStanding& one) const {
    return render_standing_remark(one, words_.language());
  }

  DocumentTable sub_results() const {
    DocumentTable out{
        {say(Word::show_sub_result), say(Word::show_state), say(Word::show_way), say(Word::show_deadline)},
        {},
        {2},
        say(Word::show_sub_result)};
    for (const Assessment* a : list_below(view_)) {
      const bool measured = a->numbers && a->numbers->standing;
      out.rows.push_back({Cell(flowing(title_of(*a->result->goal)), anchor_of(a->result->id())),
                          words_.badge(a->state),
                          measured ? render_percent(a->numbers->standing->progress) : "",
                          a->result->deadline ? words_.date(*a->result->deadline) : ""});
    }
    return out;
  }

  DocumentTable means() const {
    DocumentTable out{{say(Word::show_party), say(Word::show_means)}, {}, {}, say(Word::show_means)};
    for (const Means& one : goal_.means)
      out.rows.push_back({words_.names().of(one.party.value),
                          render_means(one, view_.partnership.settings.currency, words_.language())});
    return out;
  }

  const ResultView& view_;
  const Assessment& a_;
  const Goal& goal_;
  const Indicator& indicator_;
  const ReportWords& words_;
  ResultWords said_;
  Group out_;
};

}  // namespace

Group compose_report_result(const ResultView& view, const ReportWords& words) {
  return ResultPart(view, words).compose();
}

}  // namespace accord::render
