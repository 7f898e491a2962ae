// Which parties a result has, seen on a day: mergers, those that left, those that have not joined yet.
#pragma once

#include "accord/partnership.hpp"

#include <map>
#include <span>
#include <vector>

namespace accord::measure {

// Who merged into whom, looked up once for a partnership.
class Successions {
 public:
  explicit Successions(const Partnership& partnership);
  bool empty() const { return by_predecessor_.empty(); }
  // The party that stands for `id` on day `end`: itself, or the last of its successors that had joined.
  const Id& standing(const Id& id, Date end) const;

 private:
  struct Successor {
    Id id;
    Date joined;
  };
  std::map<Id, Successor> by_predecessor_;
};

// The parties of a result that names `stated`, in order of id: successors for their predecessors, without
// those that left on or before `baseline` or joined after `end`. Ids that name no party are passed over.
std::vector<const Party*> resolve_parties(const Partnership& partnership, const Successions& successions,
                                          std::span<const Id> stated, Date baseline, Date end);

// Whether `parties` include all who were members on `baseline`, successors taken for their predecessors.
bool include_all_members(const Partnership& partnership, const Successions& successions,
                         std::span<const Party* const> parties, Date baseline, Date end);

}  // namespace accord::measure
