#include "check/insiders.hpp"

#include "model/both.hpp"

#include <algorithm>

namespace accord::check {

Insiders::Insiders(const Context& context) : context_(context) {
  for (const Party& party : context.partnership.parties) {
    parties_readable_ = parties_readable_ && party.source.readable;
    for (const Spanned<Id>& old : party.succeeds) successors_.emplace(old.value, party.id);
  }
}

bool Insiders::is_known(const Result& result) const {
  const Partnership& partnership = context_.partnership;
  if (!parties_readable_ || !result.goal->source.readable) return false;
  for (auto at = result.parent; at; at = context_.results.all[*at].parent)
    if (!context_.results.all[*at].goal->source.readable) return false;
  if (result.ambition) {
    const Ambition* ambition = partnership.find_ambition(*result.ambition);
    if (ambition == nullptr || !ambition->source.readable) return false;
  }
  return std::all_of(result.parties.begin(), result.parties.end(),
                     [&](const Id& id) { return partnership.find_party(id) != nullptr; });
}

bool Insiders::merges_into(const Id& from, const Id& to) const {
  const Id* at = &from;
  // Bounded, because a circle (bad-succession) has no end.
  for (std::size_t steps = 0; steps < successors_.size(); ++steps) {
    const auto next = successors_.find(*at);
    if (next == successors_.end()) return false;
    at = &next->second;
    if (*at == to) return true;
  }
  return false;
}

bool Insiders::is_outside(const Result& result, const Id& party) const {
  if (std::find(result.parties.begin(), result.parties.end(), party) != result.parties.end()) return false;
  if (context_.partnership.find_party(party) == nullptr || !is_known(result)) return false;
  return std::none_of(result.parties.begin(), result.parties.end(), [&](const Id& inside) {
    return merges_into(party, inside) || merges_into(inside, party);
  });
}

Bilingual Insiders::describe(const Result& result) const {
  constexpr std::size_t kMostNames = 6;
  if (result.parties.size() > kMostNames)
    return both("the result has {} parties", "het resultaat heeft {} partijen", result.parties.size());
  std::string names;
  for (const Id& id : result.parties) names += (names.empty() ? "" : ", ") + id.text();
  if (names.empty()) return {"the result has no parties", "het resultaat heeft geen partijen"};
  return both("the parties of the result: {}", "de partijen van het resultaat: {}", names);
}

}  // namespace accord::check
