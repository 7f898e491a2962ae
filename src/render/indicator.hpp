// How an indicator is measured, in a few words.
#pragma once

#include "accord/partnership.hpp"

#include <string>
#include <string_view>

namespace accord::render {

// "mean, level"; "sum, count a year"; "100 x trained / estimated"
std::string describe_measure(const Indicator& indicator, Language language);

// "monthly"; empty where nobody said how often.
std::string_view describe_frequency(const Indicator& indicator, Language language);

}  // namespace accord::render
