#include "check/start_condition.hpp"

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    {"Each goal has a sub-result that is due within twelve months of its baseline, unless the goal itself "
     "is.",
     "Elk hoofdresultaat heeft een deelresultaat dat binnen twaalf maanden na de nulmeting klaar is, tenzij "
     "het zelf al binnen die tijd klaar is."},
    {"A result that is years away gives nobody anything to celebrate, and shows only at the end that it "
     "fails. Start small, reach the first step soon, name it and celebrate it.",
     "Een resultaat dat jaren weg is, geeft niemand iets te vieren, en laat pas aan het eind zien dat het "
     "niet lukt. Begin klein, haal de eerste stap snel, benoem hem en vier hem."},
    "# goals/internships.toml, with nothing in goals/internships/\nresult = \"+10% internships by "
    "2026-12-31\"\nbaseline = 2023-12-31",
    "# goals/internships/first-year.toml\nresult = \"+4% internships by 2024-12-31\""};

constexpr int kMonths = 12;

// The sub-result below it, to any depth, that is due first.
const Result* find_first(const Gate& gate, const Result& result) {
  const Result* first = nullptr;
  for (const Result* child : gate.children_of(result))
    for (const Result* one : {child, find_first(gate, *child)})
      if (one != nullptr && one->deadline && (first == nullptr || *one->deadline < *first->deadline))
        first = one;
  return first;
}

void judge_goal(const Gate& gate, const Result& goal, Lacks& lacks) {
  if (!goal.baseline_date || !goal.deadline) {
    add_unreadable(goal, lacks);
    return;
  }
  const Date last = goal.baseline_date->plus_months(kMonths);
  const Result* first = find_first(gate, goal);
  if (*goal.deadline <= last || (first != nullptr && *first->deadline <= last)) return;
  Missing missing = of_result(goal, "result", Lack::no_early_result);
  missing.date = last;
  if (first != nullptr && !gate.is_read(*first)) return add_unreadable(*first, lacks);
  if (first == nullptr) {
    lacks.add("goals/" + goal.id().text() + "/first-year.toml", std::move(missing));
    return;
  }
  missing.lack = Lack::late_first_result;
  missing.date = first->deadline;
  missing.text = first->id().text();
  lacks.add(first->goal->source, std::move(missing));
}

void judge(const Gate& gate, Lacks& lacks) {
  for (const Result* goal : gate.goals()) judge_goal(gate, *goal, lacks);
}

}  // namespace

extern const StartCondition kEarlyResult{"early-result", About::results, kExplanation, judge};

}  // namespace accord::check
