// The repository that clones share, reached by file, https and ssh with git's own programs alone.
#pragma once

#include "accord/bilingual.hpp"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace accord::git {

struct Upstream {
  std::string remote;  // its name
  std::string branch;  // there: "refs/heads/main"
  std::string ours;    // here: "refs/heads/main"
};

// Where HEAD's branch is shared: as `git branch -u` set it, else the only remote, under the branch's own
// name. Nothing where there is no remote. Throws Error where HEAD is on no branch, and where there are
// several remotes and none is set.
std::optional<Upstream> find_upstream(const std::string& folder, std::span<const std::string> environment);

enum class Reached { yes, no_branch, offline };
struct Fetched {
  Reached reached = Reached::offline;
  std::string commit;  // that the branch is at there
  Bilingual said;      // why it can't be reached
};
Fetched fetch(const std::string& folder, const Upstream& upstream, std::span<const std::string> environment);

enum class Pushed { yes, overtaken, refused };
struct PushOutcome {
  Pushed pushed = Pushed::refused;
  Bilingual said;  // why it is refused
};
// `commit` becomes the branch there, where that is an ancestor of it.
PushOutcome push(const std::string& folder, const Upstream& upstream, const std::string& commit,
                 std::span<const std::string> environment);

}  // namespace accord::git
