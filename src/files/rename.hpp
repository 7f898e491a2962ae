// An id renamed in the text of one file, wherever that kind of file names it.
#pragma once

#include "accord/diagnostic.hpp"
#include "accord/id.hpp"
#include "accord/sentence.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace accord::files {

enum class IdKind { party, ambition, indicator, goal, effort, decision, import_rules };

struct Rename {
  IdKind kind = IdKind::party;
  Id from, to;
  // For an indicator: what sentences may be about, before and after. A sentence about it that names it by its
  // id gets the new one.
  std::span<const Subject> subjects = {}, subjects_after = {};
};

struct Renamed {
  std::string text;  // as it was when the file does not name the id
  // The file can't be read, or names the id in a way that can't be changed without touching more; told at its
  // place.
  std::optional<Diagnostic> refusal;
};

// `path` says what kind of file it is: "goals/internships.toml". Where a goal is renamed, so are the results
// under it. The new text is read back: nothing but the id is different.
Renamed rename_in_file(std::string_view text, const std::string& path, const Rename& rename);

}  // namespace accord::files
