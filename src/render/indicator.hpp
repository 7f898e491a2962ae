// How an indicator is measured, in a few words.
#pragma once

#include "accord/partnership.hpp"

#include <string>

namespace accord::render {

// "mean, level"; "sum, count a year"; "100 x trained / estimated"
std::string describe_measure(const Indicator& indicator);

}  // namespace accord::render
