// Which id is meant by a word that is none.
#pragma once

#include "accord/partnership.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace accord::check {

// The ids of every "party", "indicator", "ambition", "goal" or "result" (which are the same).
std::vector<std::string> ids_of(const Partnership& partnership, std::string_view what);

// Of those the ones that `given` stands for, which is none of them: that have it as their name or alias (a
// result its indicator's), that end in it ("first-year" is "internships/first-year"), or else whose id or
// name is written much like it.
std::vector<std::string> meant_ids(const Partnership& partnership, std::string_view what,
                                   const std::string& given);

}  // namespace accord::check
