// What a partnership's files said before and after each commit: read from git's objects, never from the work
// tree.
#pragma once

#include "accord/history.hpp"
#include "accord/source_tree.hpp"
#include "git/commits.hpp"

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace accord::git {

// Hands on each of the commits as a revision, in turn. Throws Error, before any, when they hold more than
// 1 GiB. Files that git lacks, or that are larger than 64 MiB, are as ones that can't be read.
void read_revisions(const std::string& folder, const std::vector<Commit>& commits,
                    std::span<const std::string> environment,
                    const std::function<void(const Revision&)>& take);

// What stands in the files of today and not in the newest commit; nothing where they are the same.
std::optional<Revision> uncommitted(const SourceTree& now, const std::string& folder, Date today,
                                    std::span<const std::string> environment);

}  // namespace accord::git
