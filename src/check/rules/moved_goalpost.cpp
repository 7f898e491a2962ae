#include "accord/agreement.hpp"
#include "check/places.hpp"
#include "check/rule.hpp"
#include "text/utf8.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    "What parties ratified is not what the result says today. It was relaxed (the target is nearer the "
    "baseline, or the deadline later), re-based (a figure was corrected, so the baseline over the same "
    "parties is another number), re-scoped (other parties), re-measured (measured otherwise) or withdrawn "
    "(given up): an error. Tightened is a warning. Re-worded (other words for the same numbers) and "
    "completed "
    "(figures of parties that had none then) are notes. While a decision that affects the result is newer "
    "than the yes, an error is a warning, for as many days as ratify_within says.",
    "Promises drift: boards sign one thing, and two years on the target is another. A target may move, but "
    "openly, with a decision and a new yes. This rule can be neither allowed nor switched off.",
    "# ratified on 2024-03-14: +10% internships by 2026-12-31\nresult = \"+8% internships by 2026-12-31\"",
    "# decided, and ratified again by each party with `accord ratify`\nresult = \"+8% internships by "
    "2026-12-31\""};

constexpr std::size_t kMostNames = 12;

std::string names(const std::vector<Id>& ids) {
  if (ids.empty()) return "nobody";
  std::string out;
  const std::size_t shown = std::min(ids.size(), kMostNames);
  for (std::size_t i = 0; i < shown; ++i) out += (i == 0 ? "" : ", ") + ids[i].text();
  if (shown < ids.size()) out += fmt::format(" and {} more", ids.size() - shown);
  return out;
}

std::string level(std::optional<double> value, const Indicator& indicator) {
  return value ? show_amount(*value, indicator) : "none";
}

std::string day(std::optional<Date> date) { return date ? date->iso() : "none"; }

std::string words(const std::string& text) {
  return text.empty() ? "none" : quoted(text::make_visible_line(text));
}

// What distinguishes two texts that begin alike: a measure with a long definition.
std::string measure(const std::string& text) {
  return text.empty() ? "none" : text::make_visible_line(text.substr(0, text.find(';')));
}

// "target from 89.3 % to 88 %"
std::string describe(const Moved& m, const Indicator& indicator) {
  switch (m.term) {
    case Term::target:
      if (!m.from_text.empty()) return fmt::format("from {} to {}", words(m.from_text), words(m.to_text));
      return fmt::format("target from {} to {}", level(m.from_level, indicator),
                         level(m.to_level, indicator));
    case Term::deadline:
      return fmt::format("deadline from {} to {}", day(m.from_date), day(m.to_date));
    case Term::baseline:
      return fmt::format("baseline from {} to {}", level(m.from_level, indicator),
                         level(m.to_level, indicator));
    case Term::baseline_date:
      return fmt::format("baseline of {}, it was of {}", day(m.to_date), day(m.from_date));
    case Term::parties:
      return fmt::format("parties from {} to {}", names(m.from_parties), names(m.to_parties));
    case Term::measure:
      if (m.move == Move::re_worded) return "another definition";
      return fmt::format("from {} to {}", measure(m.from_text), measure(m.to_text));
    case Term::share:
      return fmt::format("share from {} to {}", words(m.from_text), words(m.to_text));
    case Term::sentence:
      return fmt::format("it read {}", words(m.from_text));
    case Term::stopped:
      return "given up on " + day(m.to_date);
  }
  return {};
}

std::string describe_all(const Agreement& agreement, const Indicator& indicator) {
  const auto& moved = agreement.moved;
  const bool same_parties =
      std::all_of(moved.begin(), moved.end(), [&](const Moved& m) { return m.who == moved.front().who; });
  std::string out;
  for (std::size_t i = 0; i < moved.size(); ++i) {
    const bool same_move = i > 0 && moved[i].move == moved[i - 1].move;
    if (!same_move) out += fmt::format("{}{} (", i == 0 ? "" : "), ", move_name(moved[i].move));
    out += (same_move ? ", " : "") + describe(moved[i], indicator);
    if (!same_parties) out += " for " + names(moved[i].who);
  }
  out += ')';
  if (same_parties) out += " since it was ratified by " + names(moved.front().who);
  return out;
}

std::string describe_amendment(const Agreement& agreement) {
  if (!agreement.amendment) return {};
  const Amendment& a = *agreement.amendment;
  return fmt::format("; decided {}, waiting for {} of {}", a.decision->date.value.iso(), a.waiting,
                     agreement.parties.size());
}

std::string help_for(const Agreement& agreement, Date today) {
  const std::string id = agreement.result->id().text();
  if (!agreement.has_moved())
    return "nothing is promised less; `accord ratify` records the yes to how it reads now";
  const std::string again = fmt::format("`accord ratify {} --party PARTY,.. --by BODY,..`", id);
  if (!agreement.amendment)
    return fmt::format(
        "put back what was agreed to, or record the decision (`accord decide \"...\" --affects {}`) "
        "and the new yes ({})",
        id, again);
  if (agreement.amendment->until < today)
    return fmt::format("the yes to it was due by {}: {}, or put back what was agreed to",
                       agreement.amendment->until.iso(), again);
  return fmt::format("record each new yes by {}: {}", agreement.amendment->until.iso(), again);
}

void check_purpose(const Context& context, Findings& findings) {
  const Agreement purpose = compute_purpose_agreement(context.partnership, context.today);
  if (purpose.moved.empty()) return;
  std::vector<Id> who;
  for (const Moved& m : purpose.moved) who.insert(who.end(), m.who.begin(), m.who.end());
  std::sort(who.begin(), who.end());
  const Settings& settings = context.partnership.settings;
  findings
      .add(settings.source, settings.purpose ? settings.purpose->range : settings.name.range,
           fmt::format("the purpose was re-worded since it was ratified by {}", names(who)),
           "`accord ratify --purpose` records the yes to how it reads now")
      .severity = Severity::note;
}

void check(const Context& context, Findings& findings) {
  const Partnership& p = context.partnership;
  if (p.ratifications.empty()) return;
  check_purpose(context, findings);
  for (const Agreement& one : compute_agreements(p, context.results, context.assessments(), context.today)) {
    if (one.moved.empty()) continue;
    const Goal& goal = *one.result->goal;
    findings
        .add(goal.source, goal.result.range,
             describe_all(one, *one.result->indicator) + describe_amendment(one),
             help_for(one, context.today))
        .severity = *one.severity;
  }
}

}  // namespace

extern const Rule kMovedGoalpost{"moved-goalpost", "agreements", Severity::error,
                                 Stops::no,        kExplanation, check};

}  // namespace accord::check
