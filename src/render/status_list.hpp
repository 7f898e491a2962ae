// What `status` lists: some of the assessments, in the order of the outline. All its formats show the same
// list.
#pragma once

#include "accord/agreement.hpp"
#include "accord/assessment.hpp"

#include <span>
#include <vector>

namespace accord::render {

struct StatusList {
  const Partnership& partnership;
  const Results& results;
  Date as_of;
  std::vector<const Assessment*> shown;        // in the order of the outline
  std::span<const Agreement> agreements = {};  // of every result, in the order of `results`; or none

  // Null where nothing is known of what was ratified.
  const Agreement* agreement_of(const Assessment& assessment) const;
  std::size_t count(State state) const;
  std::size_t count_stale() const;
};

// The newest outlook of a result that is not after `as_of`; null when there is none.
const Outlook* newest_outlook(const Goal& goal, Date as_of);

}  // namespace accord::render
