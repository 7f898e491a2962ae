// What git printed, by lines.
#pragma once

#include "accord/bilingual.hpp"
#include "git/run.hpp"

#include <string>
#include <vector>

namespace accord::git {

std::string first_line(const std::string& text);
std::vector<std::string> lines_of(const std::string& text);

// The first line of what a run says went wrong, for people, without git's word before it.
Bilingual said_by(const Run& run);

}  // namespace accord::git
