// Numbers and dates as people read them: the one place that turns them into text.
#pragma once

#include "accord/date.hpp"
#include "accord/partnership.hpp"

#include <string>

namespace accord::render {

// Rounded to the indicator's decimals; trailing zeros only where the decimals are stated. A point in English,
// a comma in Dutch; no thousands separator.
std::string render_level(double value, const Indicator& indicator, Language language);

// The same with its unit: "81.2 %", "124 places".
std::string render_amount(double value, const Indicator& indicator, Language language);

// A change of it, with its sign: "+6.5", "-0.4", "0".
std::string render_level_change(double change, const Indicator& indicator, Language language);

// Rounded to at most so many decimals, without trailing zeros: "1250", "0,5" in Dutch.
std::string render_number(double value, int most_decimals, Language language);

// "+2.7", "-0.4", "0": a change a year, with a decimal more than the figures have where they have none, for
// it is often smaller than they are exact.
std::string render_difference_a_year(double value, const Indicator& indicator, Language language);

// A fraction as whole per cents: 0.455 is "46 %".
std::string render_percent(double fraction);

// The shortest decimal that reads back as the same double; "120" for 120.0. For machines.
std::string render_exact(double value);
// The same for people: with a comma in Dutch.
std::string render_exact(double value, Language language);

}  // namespace accord::render
