// One result in full: the values that `show` tells of, whatever the format.
#pragma once

#include "accord/agreement.hpp"
#include "progress/course.hpp"
#include "progress/pace.hpp"
#include "progress/party_standing.hpp"
#include "render/status_list.hpp"

#include <optional>
#include <span>
#include <vector>

namespace accord::render {

struct ResultView {
  const Partnership& partnership;
  const Results& results;
  const std::vector<Assessment>& assessed;  // of all results
  Date as_of;
  const Assessment& assessment;                   // of the one that is shown
  std::vector<progress::PartyStanding> by_party;  // in order of id
  std::optional<progress::Course> course;         // absent without numbers
  std::optional<progress::Pace> pace;
  std::span<const Agreement> agreements;  // of all results

  const Agreement& agreement() const;
  // Of this one result, as a list.
  StatusList list() const { return {partnership, results, as_of, {&assessment}, agreements}; }
  const Result& result() const { return *assessment.result; }
  const Goal& goal() const { return *result().goal; }
};

// Everything there is to tell of one of `assessed`, which are of `results` on `as_of`, as `agreements` are.
ResultView view_result(const Partnership& partnership, const Results& results,
                       const std::vector<Assessment>& assessed, std::span<const Agreement> agreements,
                       Date as_of, const Assessment& assessment);

// All results below it, depth first.
std::vector<const Assessment*> list_below(const ResultView& view);
// Those that serve this very result, in order of id.
std::vector<const Effort*> list_efforts(const ResultView& view);

}  // namespace accord::render
