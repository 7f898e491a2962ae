// Results: goals with all that they inherit, their sentences read.
#pragma once

#include "accord/partnership.hpp"
#include "accord/sentence.hpp"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace accord {

struct Result {
  const Goal* goal = nullptr;
  std::optional<std::size_t> parent;  // in Results::all
  std::vector<std::size_t> children;  // direct sub-results, by deadline, then id
  ReadSentence sentence;
  const Indicator* indicator = nullptr;  // null when the sentence names none
  std::optional<Id> ambition;            // its own, else its parent's
  std::vector<Id> parties;               // as stated by it, its parent, its ambition; else all members
  std::optional<Date> baseline_date;     // b: its own, its parent's, its ambition's, the start
  std::optional<Date> deadline;          // e: its own, else its parent's

  const Id& id() const { return goal->id; }
  // Whether there is enough to compute anything: a sentence, both dates in order.
  bool is_complete() const {
    return sentence.usable() && indicator != nullptr && baseline_date && deadline &&
           *deadline > *baseline_date;
  }
  // The day from which it is stopped, by itself or by a result above it; the earliest.
  std::optional<Date> stopped;
};

struct Results {
  std::vector<Result> all;           // in order of id, a parent before what is below it
  std::vector<std::size_t> outline;  // depth first: goals by id, sub-results by deadline, then id

  const Result* find(const Id& id) const;
  // 0 for a goal, 1 for a sub-result ...
  std::size_t depth(const Result& result) const;
};

// Points into `partnership`, which must stay as it is.
Results resolve_results(const Partnership& partnership);

// The parties that a result has when it states none: its parent's, else its ambition's, else all members.
// `result` is one of `results`, which are of `partnership`.
std::vector<Id> inherited_parties(const Partnership& partnership, const Results& results,
                                  const Result& result);

// What sentences may be about, from the indicators.
std::vector<Subject> subjects_of(const Partnership& partnership);

}  // namespace accord
