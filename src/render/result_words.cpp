#include "render/result_words.hpp"

#include "render/fill.hpp"
#include "render/moved.hpp"
#include "render/number.hpp"
#include "render/ratified.hpp"
#include "text/join.hpp"

namespace accord::render {

std::string title_of(const Goal& goal) { return goal.title ? goal.title->value : goal.result.value; }

std::string render_no_baseline(const Assessment& a, Language language) {
  const std::string day = render_date(*a.result->baseline_date, language);
  for (const Awaited& one : a.without_baseline)
    if (one.cut_by) return fill(Word::baseline_cut, language, day, render_date(*one.cut_by, language));
  return fill(Word::no_baseline_figure, language, day);
}

std::string ResultWords::date(Date day) const { return render_date(day, language_); }
std::string ResultWords::amount(double value) const { return render_amount(value, indicator_, language_); }

std::string ResultWords::progress() const {
  if (!a_.numbers || !a_.numbers->standing) return {};
  const Standing& s = *a_.numbers->standing;
  return a_.numbers->kept
             ? fill(Word::show_kept, language_, render_percent(s.progress))
             : fill(Word::show_progress, language_, render_percent(s.progress), render_percent(s.expected));
}

std::string ResultWords::stopped() const {
  if (a_.state != State::stopped) return {};
  const Result* at = &view_.result();
  while (at->parent && !(at->goal->stopped && at->goal->stopped->date.value == view_.result().stopped))
    at = &view_.results.all[*at->parent];
  return fill(Word::stopped_on, language_, date(*view_.result().stopped), at->goal->stopped->why);
}

std::string ResultWords::now() const {
  if (a_.state == State::not_started)
    return fill(Word::starts_on, language_, date(*view_.result().baseline_date));
  if (a_.state == State::no_data) return fill(Word::no_figure_since, language_);
  if (!a_.numbers || !a_.numbers->standing) return {};
  const Standing& s = *a_.numbers->standing;
  std::string out = fill(Word::show_on, language_, amount(s.current.value), date(s.current.date));
  if (s.reached) out += "; " + fill(Word::reached_on, language_, date(*s.reached));
  return out;
}

std::string ResultWords::forecast() const {
  if (!a_.numbers || !a_.numbers->standing || view_.as_of > a_.numbers->target.date) return {};
  const Standing& s = *a_.numbers->standing;
  if (!s.projected) return {};
  std::string out = fill(Word::show_at_pace, language_, amount(*s.projected), date(a_.numbers->target.date));
  if (s.reaches)
    out += "; " + fill(Word::show_on, language_, amount(a_.numbers->target.value), date(*s.reaches));
  return out;
}

std::string ResultWords::figures() const {
  if (!a_.numbers) return {};
  const Coverage& c = a_.numbers->coverage;
  std::vector<std::string> parts;
  const bool whole = !view_.by_party.empty() && view_.by_party.front().party == Id::all();
  if (whole) parts.push_back(fill(Word::whole_book, language_));
  if (c.counted < c.parties) parts.push_back(fill(Word::counted, language_, c.counted, c.parties));
  if (indicator_.frequency) parts.push_back(fill(Word::up_to_date, language_, c.fresh, c.counted));
  return text::join(parts, "; ");
}

std::string ResultWords::outlook() const {
  const Outlook* newest = newest_outlook(view_.goal(), view_.as_of);
  const auto state = newest != nullptr ? parse_state(newest->state) : std::nullopt;
  if (!state) return {};
  const auto id = Id::parse(newest->by);
  const std::string by = newest->by.empty() ? fill(Word::the_partnership, language_)
                         : id               ? names_.of(*id)
                                            : newest->by;
  const std::string said =
      fill(Word::show_outlook, language_, by, date(newest->date.value), text_of(*state, language_));
  return newest->note.empty() ? said : said + "; " + newest->note;
}

std::vector<std::string> ResultWords::ratified() const {
  const Agreement& agreement = view_.agreement();
  if (!agreement.has_any_yes()) return {};
  std::vector<std::string> out{render_ratified_count(agreement, language_, names_)};
  for (const Moved& moved : agreement.moved)
    out.push_back(render_moved(moved, indicator_, language_, names_));
  if (agreement.target) out.push_back(towards_ratified(agreement));
  return out;
}

std::string ResultWords::towards_ratified(const Agreement& agreement) const {
  const std::string target = amount(*agreement.target);
  return agreement.progress
             ? fill(Word::progress_ratified, language_, render_percent(*agreement.progress), target)
             : fill(Word::target_ratified, language_, target);
}

}  // namespace accord::render
