#include "check/start_condition.hpp"

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    {"Each party says what it needs from the others. An empty list is an answer, a missing one is not.",
     "Elke partij zegt wat zij van de anderen nodig heeft. Een lege lijst is een antwoord, geen lijst is dat "
     "niet."},
    {"A need that comes up after the signatures is felt as a new demand. At the start it is something that "
     "the others can bring.",
     "Een behoefte die na de handtekeningen opkomt, voelt als een nieuwe eis. Bij de start is het iets wat "
     "de anderen kunnen inbrengen."},
    "name = \"Noorderzorg\"",
    "name = \"Noorderzorg\"\nneeds = [\"Twelve more theatre nurses by 2027\"]"};

void judge(const Gate& gate, Lacks& lacks) {
  judge_card(gate, &Party::needs, "needs", Lack::no_needs, lacks);
}

}  // namespace

extern const StartCondition kNeedsOnTheTable{"needs-on-the-table", About::partnership, kExplanation, judge};

}  // namespace accord::check
