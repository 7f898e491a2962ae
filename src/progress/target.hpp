// What a change comes to, given the baseline: point 4 of "What a result's state is" in accord-format(5).
#pragma once

#include "accord/partnership.hpp"
#include "accord/sentence.hpp"

#include <optional>

namespace accord::progress {

// The level; nothing for a relative change of zero, and for a difference that leaves the baseline as it is
// at the indicator's decimals.
std::optional<double> target_level(const Change& change, double baseline, int decimals);

// Whether `x` is at or past `level` in `direction`, both rounded to the indicator's decimals.
bool is_at_or_past(double x, double level, Direction direction, int decimals);

struct Aim {
  double target = 0;
  Direction direction = Direction::up;
  bool kept = false;  // the baseline is there already: the level is to be kept
};
std::optional<Aim> aim_of(const Change& change, const Indicator& indicator, double baseline);

// The part of the way that `current` has gone, point 7: 0 at the baseline, 1 at the target; of a level to be
// kept, how much of it is kept.
double progress_of(const Aim& aim, double baseline, double current, int decimals);

// The same towards another target than the change's own, such as one that was agreed to earlier.
double progress_towards(const Change& change, const Indicator& indicator, double baseline, double target,
                        double current);

}  // namespace accord::progress
