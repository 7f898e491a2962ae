#include "check/start_condition.hpp"

#include <algorithm>

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    {"Each result has an owner, the party that answers for it, and each of its parties names somebody inside "
     "it in [owners]. Who is named in a result stands for the sub-results below it too.",
     "Elk resultaat heeft een trekker, de partij die erop aanspreekbaar is, en elk van de partijen noemt bij "
     "[owners] iemand uit de eigen organisatie. Wie bij een resultaat staat, staat er ook voor de "
     "deelresultaten eronder."},
    {"What everybody owns nobody does. A result lives in an organisation when somebody there has it on the "
     "desk on Monday morning.",
     "Wat van iedereen is, is van niemand. Een resultaat leeft in een organisatie als iemand het daar "
     "maandagochtend op het bureau heeft liggen."},
    "result = \"+10% internships by 2026-12-31\"",
    "result = \"+10% internships by 2026-12-31\"\nowner = \"hanzeschool\"\n\n[owners]\nnoorderzorg = "
    "\"Sietse Bovenkamp, learning office\"\nhanzeschool = \"Lourens Wiersinga\""};

bool is_named(const Gate& gate, const Result& result, const Party& party) {
  for (const Result* at = &result; at != nullptr; at = gate.parent_of(*at)) {
    const auto& owners = at->goal->owners;
    const bool named = std::any_of(owners.begin(), owners.end(), [&](const OwnerInside& one) {
      return says_something(one.who.value) && gate.standing(one.party.value, *at) == party.id;
    });
    if (named) return true;
  }
  return false;
}

// Whoever is nobody in the result above is nobody here, and is told there.
bool is_told_above(const Gate& gate, const Result& result, const Party* party) {
  const Result* above = gate.parent_of(result);
  if (above == nullptr || !gate.is_judged(*above)) return false;
  const PartyList& parties = gate.parties_of(*above);
  return std::find(parties.begin(), parties.end(), party) != parties.end();
}

void judge(const Gate& gate, Lacks& lacks) {
  for (const Result* result : gate.results()) {
    if (!result->goal->owner) lacks.add(result->goal->source, of_result(*result, "owner", Lack::no_owner));
    for (const Party* party : gate.asked_of(*result))
      if (!is_named(gate, *result, *party) && !is_told_above(gate, *result, party))
        lacks.add(result->goal->source,
                  of_both(*party, *result, key_in("owners", party->id.text()), Lack::no_owner_inside));
  }
}

}  // namespace

extern const StartCondition kOwnersNamed{"owners-named", About::results, kExplanation, judge};

}  // namespace accord::check
