// Who said yes to what, body by body: mergers are applied, and of each body only the newest yes counts.
#pragma once

#include "accord/agreement.hpp"
#include "measure/party_set.hpp"

#include <map>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace accord::progress {

// The yeses in every party's file of up to a day, by result; the empty id is the purpose.
class Yeses {
 public:
  struct Entry {
    Id party;  // whose file it is in
    const Ratification* yes = nullptr;
  };
  Yeses(const Partnership& partnership, Date day);
  std::span<const Entry> of(const Id& result) const;
  bool empty() const { return by_result_.empty(); }

 private:
  std::map<Id, std::vector<Entry>> by_result_;
};

// Who merged into whom, one step at a time, in order of id; never in a circle.
using Before = std::map<Id, std::vector<Id>>;
// As far as it makes any of `parties` another one by `end`.
Before merged_parties(const Partnership& partnership, const std::set<Id>& parties, Date end);

// What a party's standing is made of.
struct Counted {
  PartyYes standing;                // `current` is still to be judged
  std::vector<Yeses::Entry> yeses;  // those that count, each once
};

// `bodies` are those that are needed; empty: any one will do. A body's yes of all that merged into a party
// stands until its own.
Counted count_yeses(std::span<const Yeses::Entry> yeses, const Id& party, const Before& before,
                    std::span<const std::string> bodies);

// The bodies that each party of a result needs: as its ambition states, else the partnership.
std::vector<std::string> bodies_needed(const Partnership& partnership, const Ambition* ambition);

}  // namespace accord::progress
