// Other programs of the user's, found on PATH and started: accord-NAME, man, a pager.
#pragma once

#include "cli/session.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace accord::cli {

// The value of "HOME", "PATH" ... in the session's environment; empty where it is not set.
std::string environment_of(const Session& session, std::string_view name);

// Whether a terminal shows UTF-8, by the first of LC_ALL, LC_CTYPE and LANG that is set and not empty.
bool has_utf8_locale(const Session& session);

// A program on PATH; nothing when there is none. Folders that are no absolute paths are passed over: what
// lies in a partnership is never run.
std::optional<std::string> find_program(const Session& session, std::string_view name);
// What is behind "accord-" in the names of the programs on PATH, in order, each once.
std::vector<std::string> list_own_programs(const Session& session);

// Becomes the program: with these arguments, started in the session's folder. Returns, with an error number,
// only where that fails.
int become(const Session& session, const std::string& path, const std::vector<std::string>& arguments);

// Whether it ends with 0: with nothing to read, and nothing of it on the screen.
bool succeeds(const Session& session, const std::string& path, const std::vector<std::string>& arguments);

// Starts `command` by the shell, as PAGER asks for, with what is written to the descriptor as its input. -1,
// of both, when it can't be started.
struct Started {
  int process = -1;
  int input = -1;
};
Started start_shell(const std::string& command, const std::vector<std::string>& environment);

}  // namespace accord::cli
