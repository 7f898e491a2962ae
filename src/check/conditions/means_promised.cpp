#include "check/start_condition.hpp"

#include <algorithm>

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    {"For each result, and for each sub-result, at least one party promises means: hours, a budget or "
     "competencies.",
     "Voor elk resultaat, en voor elk deelresultaat, zegt minstens één partij middelen toe: uren, budget of "
     "competenties."},
    {"What is done beside the work is not done. Put means against each step, or take the step out.",
     "Wat je er even bij moet doen, gebeurt niet. Zet tegenover elke stap middelen, of schrap de stap."},
    "result = \"+4% internships by 2024-12-31\"",
    "result = \"+4% internships by 2024-12-31\"\n\n[means]\nnoorderzorg = { hours = 400, budget = 12000 }"};

bool brings_something(const Means& means) {
  return means.hours.value_or(0) > 0 || means.budget.value_or(0) > 0 || !means.competencies.empty();
}

void judge(const Gate& gate, Lacks& lacks) {
  for (const Result* result : gate.results()) {
    const auto& means = result->goal->means;
    if (std::none_of(means.begin(), means.end(), brings_something))
      lacks.add(result->goal->source, of_result(*result, "means", Lack::no_means));
  }
}

}  // namespace

extern const StartCondition kMeansPromised{"means-promised", About::results, kExplanation, judge};

}  // namespace accord::check
