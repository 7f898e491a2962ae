// Where a partnership lies in a git work tree, found without running git.
#pragma once

#include <optional>
#include <string>

namespace accord::git {

// The way from the top of the work tree to `folder`, an absolute path: "" or "regions/salland/". Nothing
// where no folder above has a `.git`.
std::optional<std::string> prefix_in_work_tree(const std::string& folder);
// The same; throws Error, with the way out, where there is none.
std::string require_prefix(const std::string& folder);

}  // namespace accord::git
