// Two people's changes to one keyed file, put together key by key: a figure of a day in a book, a yes of a
// day to a result, a key of a table.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace accord::files {

// What both sides changed, each to something else: whole lines, without their ends. Empty where a side has
// none.
struct MergeConflict {
  std::string table;  // "internships"; empty for keys above all tables
  std::string key;    // "2026-10-31"; empty where the files as a whole can't be put together
  std::string ours, theirs;
  bool is_whole_file() const { return key.empty(); }
};

// Which side counts where both changed the same.
enum class Prefer { neither, ours, theirs };

struct Merged {
  // Everything that either changed; a conflict stands in it between git's markers.
  std::string text;
  std::vector<MergeConflict> conflicts;  // none: the text is whole
};

// What only one side changed is that side's, byte for byte; comments above a line go with it. It does not
// matter which side is which: merge(o, a, b) is merge(o, b, a), merge(o, a, a) is a and merge(o, o, b) is b.
// Another spelling of the same number (7.0 for 7) is no change. The result is read again, and has exactly the
// values that the rule says; where it has not, or one of the three can't be read, the whole files are the
// conflict. `path` says what kind of file it is.
Merged merge_keyed(const std::string& path, std::string_view base, std::string_view ours,
                   std::string_view theirs, Prefer prefer = Prefer::neither);

}  // namespace accord::files
