// What git is told of a partnership by files in its folder.
#pragma once

#include <string>
#include <string_view>

namespace accord::git {

struct FolderFile {
  std::string_view name, line;
};
// accord's own folder is nobody's history, and two people's changes to one file are merged figure by figure.
inline constexpr FolderFile kFolderFiles[] = {
    {".gitignore", ".accord/"},
    {".gitattributes", "*.toml merge=accord"},
};

// How git calls it: the setting merge.accord.driver, of a clone, for git takes no program from a file that is
// shared.
inline constexpr std::string_view kMergeDriver = "accord merge-driver %O %A %B %P";

// `text` with the line at its end, unless it has it already; all of `text` stays as it is, and the new line
// ends as those before it do.
std::string with_line(std::string_view text, std::string_view line);

}  // namespace accord::git
