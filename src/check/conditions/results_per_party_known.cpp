#include "check/start_condition.hpp"

#include <algorithm>
#include <set>

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    {"Of a result of several parties it is known what each does: it has shares, or each party has a "
     "sub-result of its own, or its indicator combines by worst, so that each must get there by itself. "
     "Where figures add up, a party without a share stays where it is; elsewhere each states one. A "
     "sub-result of the same indicator and parties is a step to the result above, whose shares tell.",
     "Van een resultaat van meer dan één partij is bekend wat elke partij doet: er zijn aandelen, of elke "
     "partij heeft een eigen deelresultaat, of de indicator heeft combine = \"worst\", zodat elke partij er "
     "zelf moet komen. Waar cijfers optellen, blijft een partij zonder aandeel staan waar ze staat; elders "
     "noemt elke partij haar aandeel. Een deelresultaat met dezelfde indicator en partijen is een stap naar "
     "het resultaat erboven, en daar staan de aandelen."},
    {"Everybody expects an equal share until somebody says otherwise. You a little more, I a little less, "
     "and that is all right, if it is said at the start.",
     "Iedereen rekent op gelijke delen, tot iemand zegt dat het anders is. Jij iets meer, ik iets minder, en "
     "dat is goed, als het bij de start maar is gezegd."},
    "result = \"+12 internships by 2026-12-31\"\nparties = [\"noorderzorg\", \"hanzeschool\"]",
    "result = \"+12 internships by 2026-12-31\"\nparties = [\"noorderzorg\", "
    "\"hanzeschool\"]\n\n[shares]\nnoorderzorg = \"+9\"\nhanzeschool = \"+3\""};

bool has_share(const Gate& gate, const Result& result, const Party& party) {
  const auto& shares = result.goal->shares;
  return std::any_of(shares.begin(), shares.end(), [&](const Share& share) {
    return gate.standing(share.party.value, result) == party.id;
  });
}

// In a sub-result, to any depth, that is this party's alone.
bool has_sub_result(const Gate& gate, const Result& result, const Party& party) {
  const ResultList children = gate.children_of(result);
  return std::any_of(children.begin(), children.end(), [&](const Result* sub) {
    const PartyList& parties = gate.parties_of(*sub);
    const bool alone = parties.size() == 1 && parties.front() == &party;
    return alone || has_sub_result(gate, *sub, party);
  });
}

PartyList unknown_parts(const Gate& gate, const Result& result) {
  const PartyList& parties = gate.parties_of(result);
  const Indicator* indicator = result.indicator;
  if (parties.size() < 2 || (indicator != nullptr && indicator->combine == Combine::worst)) return {};
  const bool adds_up = indicator != nullptr && indicator->combine == Combine::sum;
  if (adds_up && !result.goal->shares.empty()) return {};
  PartyList out = parties;
  std::erase_if(out, [&](const Party* party) {
    return has_share(gate, result, *party) || has_sub_result(gate, result, *party);
  });
  return out;
}

bool is_step(const Gate& gate, const Result& result) {
  const Result* above = gate.parent_of(result);
  return above != nullptr && result.indicator == above->indicator &&
         gate.parties_of(result) == gate.parties_of(*above);
}

void judge(const Gate& gate, Lacks& lacks) {
  std::set<const Result*> judged;  // a result of many steps is asked for its shares once
  for (const Result* result : gate.results()) {
    if (!gate.is_read(*result)) {
      if (gate.parties_of(*result).size() > 1) add_unreadable(*result, lacks);
      continue;
    }
    const Result* told = result;
    if (result->goal->shares.empty())
      while (is_step(gate, *told)) told = gate.parent_of(*told);
    if (!judged.insert(told).second) continue;
    const PartyList asked = gate.asked_of(*told);
    for (const Party* party : unknown_parts(gate, *told))
      if (std::find(asked.begin(), asked.end(), party) != asked.end())
        lacks.add(told->goal->source,
                  of_both(*party, *told, key_in("shares", party->id.text()), Lack::no_share));
  }
}

}  // namespace

extern const StartCondition kResultsPerPartyKnown{"results-per-party-known", About::results, kExplanation,
                                                  judge};

}  // namespace accord::check
