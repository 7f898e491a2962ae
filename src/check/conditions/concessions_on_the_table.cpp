#include "check/start_condition.hpp"

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    "Each party says what it gives up for the purpose. An empty list is an answer (\"none\"), a missing one "
    "is not.",
    "Care that moves from the hospital to the GP costs the hospital turnover. When nobody is ready to give, "
    "the talk had better stop; when somebody is, the others should know it.",
    "name = \"Noorderzorg\"",
    "name = \"Noorderzorg\"\nconcessions = [\"Shares its skills lab two days a week, without rent\"]"};

void judge(const Gate& gate, Lacks& lacks) {
  judge_card(gate, &Party::concessions, "concessions", Lack::no_concessions, lacks);
}

}  // namespace

extern const StartCondition kConcessionsOnTheTable{"concessions-on-the-table", About::partnership,
                                                   kExplanation, judge};

}  // namespace accord::check
