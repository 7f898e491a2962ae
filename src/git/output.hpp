// What git printed, by lines.
#pragma once

#include "accord/bilingual.hpp"
#include "git/run.hpp"

#include <span>
#include <string>
#include <vector>

namespace accord::git {

std::string first_line(const std::string& text);
std::vector<std::string> lines_of(const std::string& text);

// Whether git can say who makes a commit in this folder.
bool knows_identity(const std::string& folder, std::span<const std::string> environment);
// The way out where it can't.
Bilingual how_to_identify();

// Throws Error: git is not there, or what it says of a history that it can't read.
[[noreturn]] void refuse_history(const Run& failed);

// The first line of what a run says went wrong, for people, without git's word before it.
Bilingual said_by(const Run& run);

}  // namespace accord::git
