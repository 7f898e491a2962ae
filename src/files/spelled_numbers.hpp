// Lines of TOML whose numbers are spelled in one way, to tell whether two say the same.
#pragma once

#include <string>
#include <string_view>

namespace accord::files {

// "7.0", "+7" and "7.00" become "7", "1_000" becomes "1000"; numbers with an exponent, and all that is no
// number, stay, and so do lines with a text over several lines. To compare, not to write. `lines` are those
// of one key, and are TOML.
std::string spell_numbers_alike(std::string_view lines);

}  // namespace accord::files
