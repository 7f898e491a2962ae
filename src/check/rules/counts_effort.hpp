// Whether an indicator counts what people do: the rule counts-effort asks, and so does `indicator add`.
#pragma once

#include "accord/partnership.hpp"

namespace accord::check {

// By its unit, its name and its aliases, in English and in Dutch.
bool counts_effort(const Indicator& indicator);

}  // namespace accord::check
