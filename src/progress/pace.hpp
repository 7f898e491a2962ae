// What a result asks a year, beside what the figures before its baseline gave a year: is it to be believed?
#pragma once

#include "accord/assessment.hpp"

#include <optional>

namespace accord::progress {

struct Before {
  int months = 0;     // before the baseline: 24, or 12 where the figures go no further back
  double a_year = 0;  // the change they gave, in the indicator's unit
};

struct Pace {
  double a_year = 0;             // (T - B) over the years from the baseline to the deadline
  std::optional<Before> before;  // absent without figures that old
};

// Like for like: over the parties that have figures on both sides. Nothing where there is no target, or where
// a level is only to be kept. `assessment` is one of `results`, which are of `partnership`.
std::optional<Pace> compute_pace(const Partnership& partnership, const Assessment& assessment);

}  // namespace accord::progress
