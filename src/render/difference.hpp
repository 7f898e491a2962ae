// `accord diff` on a screen, in a merge request, and for programs.
#pragma once

#include "accord/difference.hpp"

#include <string>

namespace accord::render {

enum class DiffForm { text, markdown };
// Grouped by result; of each table of figures at most twenty.
std::string render_difference(const Difference& difference, DiffForm form, Language language);

}  // namespace accord::render
