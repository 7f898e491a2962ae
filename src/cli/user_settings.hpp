// What a user has set for all partnerships: config.toml in the folder accord of $XDG_CONFIG_HOME, or of
// ~/.config. Never a repository's.
#pragma once

#include "cli/session.hpp"

#include <optional>
#include <string>
#include <vector>

namespace accord::cli {

struct Alias {
  std::string name;
  std::vector<std::string> words;  // what stands for it on a command line; never empty
};

// Where it is looked for, whether or not it is there; empty where the environment names no home.
std::string user_settings_path(const Session& session);

// In the order of the file; none where there is no file. Throws Error, with the place, for what can't be
// read.
//
//   [alias]
//   st = "status --state behind,at-risk"
//   kwartaal = ["report", "--period", "2026-Q3"]
//
// [aliases] is the same. A text is split at spaces; words in single or double quotes stay together.
std::vector<Alias> load_aliases(const Session& session);

}  // namespace accord::cli
