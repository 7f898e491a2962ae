#include "check/start_condition.hpp"

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    {"Each party says what it gives up for the purpose. An empty list is an answer (\"none\"), a missing one "
     "is not.",
     "Elke partij zegt wat zij voor de bedoeling inlevert. Een lege lijst is een antwoord (\"niets\"), geen "
     "lijst is dat niet."},
    {"Care that moves from the hospital to the GP costs the hospital turnover. When nobody is ready to give, "
     "the talk had better stop; when somebody is, the others should know it.",
     "Zorg die van het ziekenhuis naar de huisarts gaat, kost het ziekenhuis omzet. Is niemand bereid iets "
     "in te leveren, dan kun je het gesprek beter stoppen; is iemand dat wel, dan horen de anderen het te "
     "weten."},
    "name = \"Noorderzorg\"",
    "name = \"Noorderzorg\"\nconcessions = [\"Shares its skills lab two days a week, without rent\"]"};

void judge(const Gate& gate, Lacks& lacks) {
  judge_card(gate, &Party::concessions, "concessions", Lack::no_concessions, lacks);
}

}  // namespace

extern const StartCondition kConcessionsOnTheTable{"concessions-on-the-table", About::partnership,
                                                   kExplanation, judge};

}  // namespace accord::check
