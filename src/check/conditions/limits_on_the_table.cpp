#include "check/start_condition.hpp"

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    {"Each party says where it stops: what it can't or won't do. An empty list is an answer, a missing one "
     "is not.",
     "Elke partij zegt waar haar grens ligt: wat zij niet kan of niet wil. Een lege lijst is een antwoord, "
     "geen lijst is dat niet."},
    {"Each has limits. Known at the start they shape the plan; met halfway they break it.",
     "Iedereen heeft grenzen. Ken je ze vanaf het begin, dan geven ze het plan vorm; kom je ze halverwege "
     "tegen, dan breken ze het."},
    "name = \"Noorderzorg\"",
    "name = \"Noorderzorg\"\nlimits = [\"No more than 390 students at a time\"]"};

void judge(const Gate& gate, Lacks& lacks) {
  judge_card(gate, &Party::limits, "limits", Lack::no_limits, lacks);
}

}  // namespace

extern const StartCondition kLimitsOnTheTable{"limits-on-the-table", About::partnership, kExplanation, judge};

}  // namespace accord::check
