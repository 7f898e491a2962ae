#include "check/start_condition.hpp"

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    {"Each party has a representative with a name, a role and a mandate: what he or she may decide at the "
     "table.",
     "Elke partij heeft een vertegenwoordiger met een naam, een functie en een mandaat: wat hij of zij aan "
     "tafel mag beslissen."},
    {"Who has to ask at home first can't promise anything, and the others will wait with their promise too.",
     "Wie het thuis eerst moet vragen, kan niets beloven, en dan wachten de anderen ook met hun belofte."},
    "[representative]\nname = \"Karel Brandsema\"",
    "[representative]\nname = \"Karel Brandsema\"\nrole = \"Director of human resources\"\nmandate = \"May "
    "commit up to 120,000 euro a year without going back to the board\""};

void judge_party(const Party& party, Lacks& lacks) {
  const auto& one = party.representative;
  if (!one) {
    lacks.add(party.source, of_party(party, "representative", Lack::no_representative));
    return;
  }
  if (!says_something(one->name))
    lacks.add(party.source, of_party(party, "representative.name", Lack::no_name_at_table));
  if (!says_something(one->role))
    lacks.add(party.source, of_party(party, "representative.role", Lack::no_role));
  if (!says_something(one->mandate))
    lacks.add(party.source, of_party(party, "representative.mandate", Lack::no_mandate));
}

void judge(const Gate& gate, Lacks& lacks) {
  for (const Party* party : gate.asked()) judge_party(*party, lacks);
}

}  // namespace

extern const StartCondition kRightPlayers{"right-players", About::partnership, kExplanation, judge};

}  // namespace accord::check
