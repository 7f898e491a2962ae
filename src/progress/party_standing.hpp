// Where each party of a result stands: against its own baseline, and against the share that it took on.
// Figures count by points 1 to 3 of "What a result's state is" in accord-format(5), as the result's own do.
#pragma once

#include "accord/assessment.hpp"

#include <optional>
#include <string>
#include <vector>

namespace accord::progress {

struct PartyStanding {
  Id party;              // Id::all() for all.toml
  bool counted = false;  // it is one of those that the result is computed over
  std::optional<Date> left;
  std::optional<double> baseline;  // its own value on b
  std::optional<Level> current;    // its newest value after b
  std::string share;               // as written; empty where it has none
  // The level that its share comes to, taken against its own baseline.
  std::optional<double> share_target;
  // Towards its share. Without one, towards the result's target where that is a level for each party: under
  // "worst", and for a level that is no sum. In all.toml always towards the target.
  std::optional<double> progress;
  std::optional<bool> fresh;  // only of those that are counted
  // Its part of the change so far, as a fraction of it; those of all that are counted add up to 1. Only of
  // sums and means, and while the value has moved, at the indicator's decimals.
  std::optional<double> carries;
};

// In order of id. With all.toml as the source first its one book, then the parties that have a share or
// figures of their own, as detail. Where the result is stopped or yet to start there are shares and nothing
// else. `assessment` is one of `results` on `as_of`, not unreadable.
std::vector<PartyStanding> compute_party_standings(const Partnership& partnership, const Results& results,
                                                   const Assessment& assessment, Date as_of);

// The best first: by progress, then by change in the direction of the result, then those without either.
void sort_best_first(std::vector<PartyStanding>& standings, const Assessment& assessment);

}  // namespace accord::progress
