// What git printed, by lines.
#pragma once

#include <string>
#include <vector>

namespace accord::git {

std::string first_line(const std::string& text);
std::vector<std::string> lines_of(const std::string& text);

}  // namespace accord::git
