#include "check/start_condition.hpp"

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    {"Each party says what it wants from this for itself. An empty list says \"nothing\" out loud; a list "
     "that is not there keeps the card to the chest.",
     "Elke partij zegt wat zij hier zelf uit wil halen. Een lege lijst zegt hardop \"niets\"; wie geen lijst "
     "geeft, houdt de kaarten tegen de borst."},
    {"Interests that nobody names decide all the same, behind the door. Named, they can be weighed and often "
     "both be served.",
     "Belangen die niemand noemt, beslissen toch mee, achter gesloten deuren. Eenmaal benoemd kun je ze "
     "wegen, en vaak allebei dienen."},
    "name = \"Noorderzorg\"",
    "name = \"Noorderzorg\"\ninterests = [\"Keep both emergency departments open around the clock\"]"};

void judge(const Gate& gate, Lacks& lacks) {
  judge_card(gate, &Party::interests, "interests", Lack::no_interests, lacks);
}

}  // namespace

extern const StartCondition kInterestsOnTheTable{"interests-on-the-table", About::partnership, kExplanation,
                                                 judge};

}  // namespace accord::check
