// The `git` program: started without a shell, with nothing of the surroundings that could change what it
// does.
#pragma once

#include <span>
#include <string>
#include <vector>

namespace accord::git {

struct Run {
  bool started = false;  // false where there is no git
  int status = -1;       // its exit status; -1 when it did not end by itself
  std::string out, err;  // what it wrote: nothing to trust
  bool ok() const { return started && status == 0; }
};

// Runs `git ARGUMENTS...` to its end, with nothing on its standard input. `environment` holds "NAME=value"
// and is handed on without GIT_*; git may not ask anybody anything, and speaks only by file, https and ssh.
Run run(std::span<const std::string> arguments, std::span<const std::string> environment);

// What is handed on of an environment.
std::vector<std::string> clean_environment(std::span<const std::string> environment);

// Whether `folder` is in a work tree of git's; false where there is no git.
bool is_in_work_tree(const std::string& folder, std::span<const std::string> environment);

}  // namespace accord::git
