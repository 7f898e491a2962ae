#include "check/start_condition.hpp"

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    "Each party says where it stops: what it can't or won't do. An empty list is an answer, a missing one is "
    "not.",
    "Each has limits. Known at the start they shape the plan; met halfway they break it.",
    "name = \"Noorderzorg\"", "name = \"Noorderzorg\"\nlimits = [\"No more than 390 students at a time\"]"};

void judge(const Gate& gate, Lacks& lacks) {
  judge_card(gate, &Party::limits, "limits", Lack::no_limits, lacks);
}

}  // namespace

extern const StartCondition kLimitsOnTheTable{"limits-on-the-table", About::partnership, kExplanation, judge};

}  // namespace accord::check
