// Which commit is meant, and tags that name one.
#pragma once

#include "accord/date.hpp"

#include <optional>
#include <span>
#include <string>

namespace accord::git {

// The commit that `tag` names; nothing where there is none, no repository or no git.
std::optional<std::string> find_tag(const std::string& folder, const std::string& tag,
                                    std::span<const std::string> environment);

// Whether nothing was ever committed on HEAD's branch. False where there is no repository or no git, and
// where the branch is there but broken.
bool is_unborn(const std::string& folder, std::span<const std::string> environment);

// The newest commit in the history of `revision` that was made on that day (UTC) or before it; nothing where
// there is none.
std::optional<std::string> newest_commit(const std::string& folder, const std::string& revision, Date day,
                                         std::span<const std::string> environment);

// Makes a tag of the commit. Throws Error when it is there already, or git refuses. No hook and no program
// that signs is run.
void make_tag(const std::string& folder, const std::string& tag, const std::string& commit,
              std::span<const std::string> environment);

}  // namespace accord::git
