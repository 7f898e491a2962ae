// Whether figures of the whole partnership, in all.toml, are used by a result.
#pragma once

#include "accord/results.hpp"

namespace accord::progress {

// Whether figures of `indicator` are among those that the result is computed from: also as a weight, or as
// one side of a ratio.
bool is_measured_by(const Result& result, const Id& indicator);

// Whether there are results that are computed from figures of `indicator`, none of which takes those in
// all.toml: because it combines by worst, or has not all members among its parties. Results that are not
// complete are passed over.
bool is_whole_passed_over(const Partnership& partnership, const Results& results, const Indicator& indicator,
                          Date today);

}  // namespace accord::progress
