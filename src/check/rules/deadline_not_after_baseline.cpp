#include "check/places.hpp"
#include "check/rule.hpp"
#include "model/both.hpp"

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    {"The deadline is on or before the day from which the change is counted.",
     "De deadline ligt op of vóór de dag vanaf wanneer de verandering wordt geteld."},
    {"There is no time in which anything could change. Mostly one of the two years is a slip.",
     "Zo is er geen tijd om iets te veranderen. Meestal is een van de twee jaartallen een vergissing."},
    "result = \"+10% internships by 2023-12-31\"\nbaseline = 2024-01-01",
    "result = \"+10% internships by 2026-12-31\"\nbaseline = 2024-01-01"};

bool is_upside_down(const Result& result) {
  const bool dated = result.sentence.usable() && result.baseline_date && result.deadline;
  return dated && *result.deadline <= *result.baseline_date;
}

// Whether the dates are wrong above it already, and one of them comes from there.
bool inherits_mistake(const Results& results, const Result& result) {
  if (!result.parent) return false;
  const Result& parent = results.all[*result.parent];
  const bool inherits = !result.goal->baseline || !result.sentence.deadline;
  return inherits && (is_upside_down(parent) || inherits_mistake(results, parent));
}

void check(const Context& context, Findings& findings) {
  for (const Result& result : context.results.all) {
    if (!is_upside_down(result) || inherits_mistake(context.results, result)) continue;
    const Goal& goal = *result.goal;
    const Range range = goal.baseline && !result.sentence.deadline ? goal.baseline->range : goal.result.range;
    findings.add(goal.source, range,
                 both("the deadline, {}, is not after the baseline date, {}",
                      "de deadline, {}, ligt niet na de datum van de nulmeting, {}", result.deadline->iso(),
                      result.baseline_date->iso()),
                 goal.baseline ? both("correct one of the two", "verbeter een van de twee")
                               : both("correct the deadline, or give this result a 'baseline' of its own",
                                      "verbeter de deadline, of geef dit resultaat een eigen 'baseline'"));
  }
}

}  // namespace

extern const Rule kDeadlineNotAfterBaseline{
    "deadline-not-after-baseline", "numbers", Severity::error, Stops::yes, kExplanation, check};

}  // namespace accord::check
