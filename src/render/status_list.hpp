// What `status` lists: some of the assessments, in the order of the outline. All its formats show the same
// list.
#pragma once

#include "accord/agreement.hpp"
#include "accord/assessment.hpp"
#include "progress/outlook.hpp"
#include "progress/state_counts.hpp"

#include <optional>
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
  progress::StateCounts counts() const;
  // The ambition under which a result is shown: its goal's, also where a sub-result has one of its own.
  std::optional<Id> ambition_of(const Assessment& assessment) const;
  // Those of what is shown, in order of id; none, for results without one, at the end.
  std::vector<std::optional<Id>> ambitions() const;
};

}  // namespace accord::render
