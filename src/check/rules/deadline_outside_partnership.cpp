#include "check/judged.hpp"
#include "check/places.hpp"

#include <fmt/format.h>

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    "The deadline is after the partnership's 'end', or before its 'start'.",
    "When the deadline comes there is no table any more that could say whether the result was reached.",
    "# accord.toml: end = 2026-12-31\nresult = \"+10% internships by 2028-12-31\"",
    "result = \"+10% internships by 2026-12-31\""};

// A deadline that is wrong under its parent too is told there (deadline-after-parent).
bool is_told_elsewhere(const Context& context, const Result& result) {
  if (!result.sentence.deadline) return true;
  if (!result.parent) return false;
  const Result& parent = context.results.all[*result.parent];
  return parent.is_complete() && *result.deadline > *parent.deadline;
}

void check(const Context& context, Findings& findings) {
  const Settings& settings = context.partnership.settings;
  for (const Result& result : context.results.all) {
    if (!result.is_complete() || is_stopped(context, result) || is_told_elsewhere(context, result)) continue;
    const bool late = settings.end && *result.deadline > settings.end->value;
    const bool early = settings.start && *result.deadline < settings.start->value;
    if (!late && !early) continue;
    const Spanned<Date>& bound = late ? *settings.end : *settings.start;
    const Goal& goal = *result.goal;
    auto& finding =
        findings.add(goal.source, goal.result.range,
                     fmt::format("the deadline, {}, is {} of the partnership, {}", result.deadline->iso(),
                                 late ? "after the end" : "before the start", bound.value.iso()),
                     fmt::format("correct the deadline, or '{}' in accord.toml", late ? "end" : "start"));
    finding.related.push_back({settings.source.path, bound.range, late ? "its end" : "its start"});
  }
}

}  // namespace

extern const Rule kDeadlineOutsidePartnership{
    "deadline-outside-partnership", "numbers", Severity::warning, Stops::no, kExplanation, check};

}  // namespace accord::check
