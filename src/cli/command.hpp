// A command is a row: dispatch, help, suggestions and the tests of pages and transcripts read the same table.
#pragma once

#include "cli/options.hpp"
#include "cli/session.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace accord::cli {

struct Command {
  std::string_view name;       // "status"; "goal list" where a noun has several
  std::string_view summary;    // one line, lower case, no full stop
  std::string_view arguments;  // as the synopsis shows them: "[GOAL...]"
  ArgumentCount count;
  std::span<const Option> options;
  ExitStatus (*run)(Session& session, const Given& given);
};

// In the order of `accord help`.
std::span<const Command* const> command_table();
// The options that every command takes.
std::span<const Option> global_options();
// Its own first, then those.
std::vector<Option> options_of(const Command& command);

// Runs a command line, without the program's name. Errors are told on session.err.
ExitStatus run(Session& session, const std::vector<std::string>& words);

}  // namespace accord::cli
