// The `git` program: started without a shell, with nothing of the surroundings that could change what it
// does.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace accord::git {

struct Run {
  bool started = false;   // false where there is no git
  int status = -1;        // its exit status; -1 when it did not end by itself
  std::string out, err;   // what it wrote: nothing to trust
  bool too_much = false;  // it was stopped, for it wrote more than it may
  bool ok() const { return started && status == 0 && !too_much; }
};

struct Bounds {
  std::string_view input = {};  // for its standard input
  std::size_t most_output = static_cast<std::size_t>(-1);
  // Whether it may fetch. A repository's configuration can name a program that fetches what is not there:
  // what only reads may not.
  enum class Network { yes, no } network = Network::yes;
  std::vector<std::string> more_environment = {};  // what accord itself asks for: "GIT_INDEX_FILE=..."
};

// Runs `git ARGUMENTS...` to its end. `environment` holds "NAME=value" and is handed on without GIT_*; git
// may not ask anybody anything, says what it says in English, and speaks only by file, https and ssh.
Run run(std::span<const std::string> arguments, std::span<const std::string> environment,
        const Bounds& bounds = {});

// Runs `git ARGUMENTS...` in the folder, without the network: nothing that the repository's configuration
// names is started, neither hooks nor programs that fetch.
Run run_offline(const std::string& folder, std::vector<std::string> arguments,
                std::span<const std::string> environment, const Bounds& bounds = {});

// The name that git gives an object: 40 or 64 digits.
bool is_object_name(std::string_view text);

// What is handed on of an environment.
std::vector<std::string> clean_environment(std::span<const std::string> environment,
                                           Bounds::Network network = Bounds::Network::yes);

// Whether `folder` is in a work tree of git's; false where there is no git.
bool is_in_work_tree(const std::string& folder, std::span<const std::string> environment);

}  // namespace accord::git
