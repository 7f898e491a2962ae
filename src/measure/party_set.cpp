#include "measure/party_set.hpp"

#include <algorithm>

namespace accord::measure {
namespace {

bool is_there(const Party& party, Date baseline, Date end) {
  const bool gone = party.left && party.left->value <= baseline;
  const bool to_come = party.joined && party.joined->value > end;
  return !gone && !to_come;
}

}  // namespace

Successions::Successions(const Partnership& partnership) {
  for (const Party& party : partnership.parties) {
    if (!party.joined) continue;
    for (const Spanned<Id>& old : party.succeeds)
      by_predecessor_.emplace(old.value, Successor{party.id, party.joined->value});
  }
}

const Id& Successions::standing(const Id& id, Date end) const {
  const Id* at = &id;
  // A circle is an error of its own (bad-succession); it must not hold us here.
  for (std::size_t steps = 0; steps <= by_predecessor_.size(); ++steps) {
    const auto next = by_predecessor_.find(*at);
    if (next == by_predecessor_.end() || next->second.joined > end) break;
    at = &next->second.id;
  }
  return *at;
}

std::vector<const Party*> resolve_parties(const Partnership& partnership, const Successions& successions,
                                          std::span<const Id> stated, Date baseline, Date end) {
  std::vector<const Party*> out;
  for (const Id& id : stated) {
    const Party* party = partnership.find_party(successions.standing(id, end));
    if (party != nullptr && is_there(*party, baseline, end)) out.push_back(party);
  }
  std::sort(out.begin(), out.end(), [](const Party* a, const Party* b) { return a->id < b->id; });
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

bool include_all_members(const Partnership& partnership, const Successions& successions,
                         std::span<const Party* const> parties, Date baseline, Date end) {
  return std::all_of(partnership.parties.begin(), partnership.parties.end(), [&](const Party& member) {
    const bool was_member = member.role == Role::member && is_there(member, baseline, end) &&
                            !(member.joined && member.joined->value > baseline);
    if (!was_member) return true;
    const Party* standing = partnership.find_party(successions.standing(member.id, end));
    if (standing == nullptr || !is_there(*standing, baseline, end)) return true;
    return std::find(parties.begin(), parties.end(), standing) != parties.end();
  });
}

}  // namespace accord::measure
