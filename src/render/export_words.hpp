// The names of accord-export(1) in the words of a language, for a spreadsheet that a person opens.
#pragma once

#include "accord/partnership.hpp"

#include <string_view>

namespace accord::render {

// Of a column ("party_name"), a state, a move, a direction, a period, "true" or "false"; the name itself
// where there is no word for it.
std::string_view export_word(std::string_view name, Language language);

}  // namespace accord::render
