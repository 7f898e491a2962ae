#include "check/start_condition.hpp"

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    {"Each party says what it will gain. An empty list is an answer, a missing one is not.",
     "Elke partij zegt wat het haar oplevert. Een lege lijst is een antwoord, geen lijst is dat niet."},
    {"Who gains may be asked to bring more; who gains nothing will not stay. Neither can be spoken of while "
     "nobody says it.",
     "Wie wint, mag je vragen meer in te brengen; wie niets wint, blijft niet. Over geen van beide is te "
     "praten zolang niemand het zegt."},
    "name = \"Noorderzorg\"",
    "name = \"Noorderzorg\"\ngains = [\"Fewer agency shifts\"]"};

void judge(const Gate& gate, Lacks& lacks) {
  judge_card(gate, &Party::gains, "gains", Lack::no_gains, lacks);
}

}  // namespace

extern const StartCondition kGainsOnTheTable{"gains-on-the-table", About::partnership, kExplanation, judge};

}  // namespace accord::check
