// Where a partnership lies in a git work tree.
#pragma once

#include <optional>
#include <span>
#include <string>

namespace accord::git {

// The way from the top of the work tree to `folder`, an absolute path: "" or "regions/salland/". Nothing
// where no folder above has a `.git`. Git is not run: one that is no repository is taken for one.
std::optional<std::string> prefix_in_work_tree(const std::string& folder);
// The same; throws Error, with the way out, where there is none.
std::string require_prefix(const std::string& folder);
// The same as git sees it: for who writes there. Throws Error where there is none, and where git refuses.
std::string ask_prefix(const std::string& folder, std::span<const std::string> environment);

}  // namespace accord::git
