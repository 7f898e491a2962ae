#include "check/start_condition.hpp"

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    {"Each result says why it is wanted. A sub-result without a why of its own has that of the result above "
     "it.",
     "Bij elk resultaat staat waarom we het willen. Een deelresultaat zonder eigen waarom heeft dat van het "
     "resultaat erboven."},
    {"In the third year nobody remembers why ten per cent, and why this. Who knows the reason can change the "
     "way and keep the aim.",
     "In het derde jaar weet niemand meer waarom het tien procent was, en waarom juist dit. Wie de reden "
     "kent, kan de weg veranderen en het doel vasthouden."},
    "result = \"+10% internships by 2026-12-31\"",
    "result = \"+10% internships by 2026-12-31\"\nwhy = \"In 2023 the schools turned away 96 students for "
    "want of a place\""};

bool has_why(const Gate& gate, const Result& result) {
  for (const Result* at = &result; at != nullptr; at = gate.parent_of(*at))
    if (says_something(at->goal->why)) return true;
  return false;
}

void judge(const Gate& gate, Lacks& lacks) {
  for (const Result* result : gate.results()) {
    const Result* above = gate.parent_of(*result);
    const bool is_told = above != nullptr && gate.is_judged(*above);  // of the one above
    if (!is_told && !has_why(gate, *result))
      lacks.add(result->goal->source, of_result(*result, "why", Lack::no_why));
  }
}

}  // namespace

extern const StartCondition kResultsHaveAWhy{"results-have-a-why", About::results, kExplanation, judge};

}  // namespace accord::check
