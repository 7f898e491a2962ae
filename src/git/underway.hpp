// What git has begun and waits for a person to finish.
#pragma once

#include <span>
#include <string>

namespace accord::git {

// Throws Error, with the way out, in the middle of a merge, a rebase, a cherry-pick, a revert, patches or a
// bisect, and where a file of `folder` is still in conflict: a commit of what stands there then would lose
// the merge, and keep the markers. `folder` is in a work tree.
void require_nothing_underway(const std::string& folder, std::span<const std::string> environment);

}  // namespace accord::git
