// Commits made anew on top of another, as `git rebase` does, but without a work tree.
#pragma once

#include "git/objects.hpp"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace accord::git {

// A file that both sides changed: what it was, what it is there, and what it is here.
struct TwoSided {
  std::string path;  // from the top of the repository
  std::string base, there, here;
};
// The file with both changes; nothing where they are at odds.
using MergeFile = std::function<std::optional<std::string>(const TwoSided&)>;

struct Replayed {
  std::string commit;                // the last one, or `onto` itself where nothing was left to do
  std::size_t replayed = 0;          // how many were made anew
  std::vector<std::string> at_odds;  // paths; then `commit` is empty
};

// The commits of `tip` since `base` on top of `onto`, each with its author and its message; one that changes
// nothing any more is left out. Requires: none of them joins two lines of history.
Replayed replay(const Objects& objects, const std::string& base, const std::string& tip,
                const std::string& onto, const MergeFile& merge);

// What differs between two commits: what each path is in `now`.
TreeEdits changes_between(const TreeFiles& then, const TreeFiles& now);

}  // namespace accord::git
