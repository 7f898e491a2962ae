// The kinds of thing that a partnership has, as messages call them.
#pragma once

#include "accord/bilingual.hpp"

#include <string_view>

namespace accord {

// "party" in both languages. Requires: it is in the table.
Bilingual noun(std::string_view english);

}  // namespace accord
