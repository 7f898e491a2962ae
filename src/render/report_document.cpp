#include "render/report_document.hpp"

#include "render/missing.hpp"
#include "render/number.hpp"
#include "render/report_first_page.hpp"
#include "render/report_results.hpp"
#include "render/result_words.hpp"
#include "text/join.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace accord::render {
namespace {

constexpr std::size_t kNamedParties = 6;
constexpr std::size_t kMostLacks = 3;
constexpr std::size_t kLongestTitle = 100;
constexpr std::size_t kShortName = 12;  // of a commit

class Composer {
 public:
  Composer(const ReportView& view, Language language)
      : view_(view), report_(view.report), words_(report_, language) {
    out_.language = language;
  }

  Document compose() {
    add_title();
    out_.add(compose_first_page(view_, words_));
    add_since();
    add_results();
    add_missing();
    add_coming();
    add_reading();
    return std::move(out_);
  }

 private:
  template <class... Values>
  std::string say(Word word, const Values&... values) const {
    return words_.say(word, values...);
  }

  void add_table(DocumentTable table) {
    table.drop_empty_columns();
    out_.add(std::move(table));
  }

  void add_title() {
    out_.kind = say(Word::report_kind);
    // A name that takes more lines than the first page has room for is no title.
    out_.title =
        text::truncate_to_width(flowing(report_.partnership.settings.name.value), kLongestTitle, "…");
    out_.subtitle = words_.period(report_.period);
    const auto& ambition = report_.scope.ambition;
    const Ambition* asked = ambition ? report_.partnership.find_ambition(*ambition) : nullptr;
    if (asked != nullptr) out_.subtitle += ", " + asked->name.value;
    if (report_.scope.party) out_.subtitle += ", " + words_.party(*report_.scope.party);
    out_.subtitle += "; " + say(report_.running ? Word::report_running : Word::report_seen,
                                words_.long_date(report_.as_of));
    out_.date = report_.as_of;
  }

  void add_since() {
    out_.heading(2, say(Word::report_since, words_.long_date(report_.period.previous().last)));
    out_.heading(3, say(Word::report_new_states));
    if (report_.changed.empty())
      out_.paragraph(say(Word::report_same_states), Tone::aside);
    else
      add_table(changed_states());
    out_.heading(3, say(Word::report_since_start));
    if (report_.achieved.empty())
      out_.paragraph(say(Word::report_nothing_achieved), Tone::aside);
    else
      add_table(achieved());
    add_decisions();
    add_restated();
  }

  void add_restated() {
    out_.heading(3, say(Word::report_restated));
    const ReportPeriod last = report_.period.previous();
    const auto& since = report_.since_last;
    if (!since) return out_.paragraph(say(Word::report_restated_unknown, report_.last_tag), Tone::aside);
    if (since->restated.empty())
      out_.paragraph(say(Word::report_restated_none, words_.long_date(last.last)), Tone::aside);
    else
      add_table(restated());
    out_.paragraph(since->tag.empty() ? say(Word::report_compared_commit, since->commit.substr(0, kShortName))
                                      : say(Word::report_compared_tag, since->tag),
                   Tone::aside);
  }

  DocumentTable restated() const {
    DocumentTable out{{say(Word::balance_party), say(Word::show_indicator), say(Word::report_day),
                       say(Word::report_was), say(Word::report_is)},
                      {},
                      {3, 4},
                      say(Word::report_restated)};
    for (const RestatedFigure& one : report_.since_last->restated) {
      const auto number = [&](double value) { return render_exact(value, words_.language()); };
      out.rows.push_back({words_.party(one.party == Id::all() ? Id() : one.party),
                          words_.indicator(one.indicator), words_.date(one.date), number(one.before),
                          one.now ? number(*one.now) : say(Word::report_taken_out)});
    }
    return out;
  }

  Cell link(const Assessment& a) const {
    return {flowing(title_of(*a.result->goal)), anchor_of(a.result->id())};
  }

  DocumentTable changed_states() const {
    DocumentTable out{{say(Word::report_result), say(Word::report_was), say(Word::report_is)},
                      {},
                      {},
                      say(Word::report_new_states)};
    for (const ChangedState& one : report_.changed)
      out.rows.push_back({link(*one.now), words_.badge(one.before), words_.badge(one.now->state)});
    return out;
  }

  DocumentTable achieved() const {
    DocumentTable out{{say(Word::report_result), say(Word::report_reached), say(Word::report_whom)},
                      {},
                      {},
                      say(Word::report_since_start)};
    for (const ReachedResult& one : report_.achieved)
      out.rows.push_back({link(*one.result), one.since ? words_.date(*one.since) : "",
                          words_.parties(one.result->parties, kNamedParties)});
    return out;
  }

  void add_decisions() {
    if (report_.decisions.empty()) return;
    out_.heading(3, say(Word::report_decided));
    DocumentTable table{{say(Word::report_day), say(Word::report_what), say(Word::report_whom)},
                        {},
                        {},
                        say(Word::report_decided)};
    for (const Decision* one : report_.decisions)
      table.rows.push_back(
          {words_.date(one->date.value), one->decision.value, one->by ? one->by->value : std::string()});
    add_table(std::move(table));
  }

  void add_results() {
    out_.heading(2, say(Word::report_results));
    if (view_.results.empty()) return out_.paragraph(say(Word::report_no_results), Tone::aside);
    add_table(all_results());
    for (const auto& ambition : view_.ambitions()) {
      add_ambition(ambition);
      for (const ResultView* one : view_.of_ambition(ambition)) out_.add(compose_report_result(*one, words_));
    }
  }

  void add_ambition(const std::optional<Id>& id) {
    const Ambition* ambition = id ? report_.partnership.find_ambition(*id) : nullptr;
    if (ambition == nullptr) return out_.heading(3, id ? id->text() : say(Word::no_ambition));
    out_.heading(3, flowing(ambition->name.value));
    if (ambition->why) out_.paragraph(flowing(ambition->why->value), Tone::aside);
  }

  DocumentTable all_results() const {
    DocumentTable out{{say(Word::report_result), say(Word::show_state), say(Word::show_way),
                       say(Word::report_expected), say(Word::show_deadline)},
                      {},
                      {2, 3},
                      say(Word::report_results)};
    for (const Assessment* a : report_.shown) {
      const Standing* s = a->numbers && a->numbers->standing ? &*a->numbers->standing : nullptr;
      out.rows.push_back({link(*a), words_.badge(a->state), s != nullptr ? render_percent(s->progress) : "",
                          s != nullptr && !a->numbers->kept ? render_percent(s->expected) : "",
                          words_.date(*a->result->deadline)});
    }
    return out;
  }

  void add_missing() {
    out_.heading(2, say(Word::report_missing));
    add_missing_figures();
    add_conditions();
  }

  void add_missing_figures() {
    if (report_.missing.empty()) return out_.paragraph(say(Word::report_nothing_missing), Tone::aside);
    DocumentTable table{{say(Word::show_party), say(Word::report_figure)}, {}, {}, say(Word::report_missing)};
    for (const MissingFigure& one : report_.missing)
      table.rows.push_back({words_.party(one.party), words_.missing(one)});
    out_.add(std::move(table));
  }

  // Of each condition that is not met the first things that it lacks; `accord ready` tells all.
  void add_conditions() {
    const Readiness& ready = report_.readiness;
    if (ready.results.empty() || ready.is_ready()) return;
    out_.heading(3, say(Word::agreement_conditions));
    DocumentTable table{{say(Word::agreement_condition), say(Word::agreement_not_met)},
                        {},
                        {},
                        say(Word::agreement_conditions)};
    for (std::size_t i = 0; i < ready.conditions.size(); ++i)
      if (!ready.conditions[i].is_met())
        table.rows.push_back(
            {std::string(topic_of(i, words_.language())), first_lacks(ready.conditions[i].missing)});
    out_.add(std::move(table));
  }

  std::string first_lacks(const std::vector<Missing>& missing) const {
    const std::span shown = std::span(missing).first(std::min(missing.size(), kMostLacks));
    const std::string out = text::join(shown, "; ", [&](const Missing& one) {
      return render_missing(one, report_.partnership, words_.language(), ResultNames::titles);
    });
    return missing.size() <= kMostLacks ? out : out + "; " + say(Word::and_more, missing.size() - kMostLacks);
  }

  void add_coming() {
    out_.heading(2, say(Word::coming_up));
    const DocumentTable dates = coming_dates(), figures = coming_figures();
    if (dates.rows.empty() && figures.rows.empty())
      out_.paragraph(say(Word::report_nothing_coming, words_.long_date(report_.period.next().last)),
                     Tone::aside);
    for (const auto* table : {&dates, &figures}) {
      if (table->rows.empty()) continue;
      out_.heading(3, table->name);
      out_.add(*table);
    }
  }

  // On one day deadlines come before reviews.
  DocumentTable coming_dates() const {
    std::vector<std::pair<Date, Cell>> lines;
    for (const DueDeadline& one : report_.due.deadlines)
      lines.emplace_back(one.deadline, Cell(say(Word::deadline_of, words_.result(one.result),
                                                words_.badge(one.state).word)));
    for (const DueReview& one : report_.due.reviews) lines.emplace_back(one.date, Cell(review(one)));
    std::stable_sort(lines.begin(), lines.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    DocumentTable out{{say(Word::report_day), say(Word::report_what)}, {}, {}, say(Word::report_deadlines)};
    for (auto& [day, cell] : lines) out.rows.push_back({words_.date(day), std::move(cell)});
    return out;
  }

  std::string review(const DueReview& one) const {
    constexpr Word kinds[] = {Word::monthly_review, Word::quarterly_review, Word::yearly_review};
    const std::string kind = say(kinds[static_cast<std::size_t>(one.every)]);
    const Ambition* ambition = one.ambition ? report_.partnership.find_ambition(*one.ambition) : nullptr;
    return ambition == nullptr ? kind : say(Word::review_of, kind, flowing(ambition->name.value));
  }

  // What is overdue stands under what is missing.
  DocumentTable coming_figures() const {
    DocumentTable out{{say(Word::show_party), say(Word::report_figure), say(Word::report_due_on)},
                      {},
                      {},
                      say(Word::report_figures_due)};
    for (const DueFigure& one : report_.due.figures)
      if (!one.overdue)
        out.rows.push_back({words_.party(one.party), words_.indicator(one.indicator), words_.date(one.due)});
    return out;
  }

  void add_reading() {
    out_.heading(2, say(Word::report_reading));
    Facts terms;
    for (auto word = static_cast<std::size_t>(Word::gloss_result);
         word < static_cast<std::size_t>(Word::gloss_outlook_is); word += 2)
      terms.add(say(static_cast<Word>(word)), say(static_cast<Word>(word + 1)));
    out_.add(std::move(terms));
    add_silenced();
  }

  void add_silenced() {
    out_.heading(3, say(Word::report_silenced));
    if (report_.silenced.empty()) return out_.paragraph(say(Word::report_nothing_silenced), Tone::aside);
    DocumentTable table{{say(Word::report_rule), say(Word::report_where), say(Word::report_reason)},
                        {},
                        {},
                        say(Word::report_silenced)};
    for (const SilencedRule& one : report_.silenced)
      table.rows.push_back({one.rule, one.file.empty() ? say(Word::report_everywhere) : one.file,
                            one.reason.empty() ? say(Word::report_no_reason) : one.reason});
    out_.add(std::move(table));
  }

  const ReportView& view_;
  const Report& report_;
  ReportWords words_;
  Document out_;
};

}  // namespace

Document compose_report(const ReportView& view, Language language) {
  return Composer(view, language).compose();
}

}  // namespace accord::render
