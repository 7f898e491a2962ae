// From words to a command: global options may stand before its name, and an alias in the place of the name.
#pragma once

#include "cli/command.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace accord::cli {

// Where the first word from `begin` on stands that is no global option: a command's name, or the verb that
// belongs to it. words.size() when there is none.
std::size_t find_name(const std::vector<std::string>& words, std::size_t begin = 0);

// Whether a command's name is, or begins with, this word.
bool is_built_in(const std::string& word);

// Puts the words that the user's aliases stand for in the place of the name; accord's own commands have none.
// Throws Error for an alias that comes back to itself, and when the user's settings can't be read.
void expand_aliases(const Session& session, std::vector<std::string>& words);

// Before `--`: behind it a word is an argument, whatever it looks like.
bool asks_help(const std::vector<std::string>& words);

struct Chosen {
  const Command* command = nullptr;  // null for `accord` alone, with options or without
  std::vector<std::string> words;    // without the command's name
};
// Throws UsageError for a noun without a verb that it knows. Requires: the name is built in, or there is
// none.
Chosen choose(std::vector<std::string> words);

// Throws UsageError, with the nearest commands, aliases and programs.
[[noreturn]] void reject_command(const Session& session, const std::string& word);

}  // namespace accord::cli
