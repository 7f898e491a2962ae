#include "check/start_condition.hpp"

#include <algorithm>

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    {"For each result there is an effort that serves it. An effort for a sub-result serves the result above "
     "it; one for a result serves its sub-results of the same indicator too, which are steps on the same "
     "way.",
     "Voor elk resultaat is er een inspanning die eraan bijdraagt. Een inspanning voor een deelresultaat "
     "telt ook voor het resultaat erboven; een inspanning voor een resultaat telt ook voor de deelresultaten "
     "met dezelfde indicator, want dat zijn stappen op dezelfde weg."},
    {"A result changes when people do something differently. When nobody does anything for it, it is a wish.",
     "Er verandert pas iets als mensen iets anders gaan doen. Doet niemand iets voor een resultaat, dan is "
     "het een wens."},
    "# efforts/learning-wards.toml\nname = \"Open learning wards\"\nsupports = [\"internships\"]  # and "
    "nothing supports staff-retention",
    "# efforts/buddies.toml\nname = \"A buddy for every newcomer\"\nsupports = [\"staff-retention\"]"};

std::string new_file(const Id& result) {
  std::string name = result.text();
  std::replace(name.begin(), name.end(), '/', '-');
  return "efforts/" + name + ".toml";
}

void judge_result(const Gate& gate, const Result& result, Lacks& lacks) {
  const auto& efforts = gate.partnership().efforts;
  const bool served = std::any_of(efforts.begin(), efforts.end(),
                                  [&](const Effort& effort) { return gate.serves(effort, result); });
  if (served) return;
  if (!gate.is_read(result)) return add_unreadable(result, lacks);  // a step to one that is served?
  lacks.add(new_file(result.id()), of_result(result, "supports", Lack::not_served));
}

void judge(const Gate& gate, Lacks& lacks) {
  for (const Result* result : gate.results()) judge_result(gate, *result, lacks);
}

}  // namespace

extern const StartCondition kEveryResultServed{"every-result-served", About::results, kExplanation, judge};

}  // namespace accord::check
