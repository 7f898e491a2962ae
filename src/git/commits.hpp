// The commits that touched a partnership, and which of its files.
#pragma once

#include "accord/date.hpp"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace accord::git {

// A file that a commit touched: names of blobs, one `before` for each parent; empty where it was not there.
struct FileChange {
  std::string path;  // below the folder
  std::vector<std::string> before;
  std::string after;
};

struct Commit {
  std::string name, who;  // `who` is the author's name as it stands there: nothing to trust
  Date date;              // the author's day, where the author was; that of the commit when it has none
  bool cut = false;       // a shallow clone ends here: what was before it is not known
  std::vector<FileChange> changes;  // of a merge, the files that differ from those of all its parents
};

// Old to new. With `since`, without those of before that day. Nothing where `folder` is in no repository, or
// in one without a commit. Throws Error when git can't tell, or is not there.
std::vector<Commit> list_commits(const std::string& folder, std::optional<Date> since,
                                 std::span<const std::string> environment);

// Whether any commit at all touched the folder.
bool has_commits(const std::string& folder, std::span<const std::string> environment);

}  // namespace accord::git
