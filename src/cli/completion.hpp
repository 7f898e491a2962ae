// What may stand where somebody is typing: asked by the scripts of `accord completion`, by a hidden command.
#pragma once

#include "cli/command.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace accord::cli {

inline constexpr std::string_view kComplete = "__complete";

// `words` are those behind "accord" up to the one that is being typed, the last, which may be empty. Writes a
// line for each word that may stand in its place, with a tab and what it is; ":files" and ":folders" where
// the shell knows better. What can't be read adds nothing: nobody waits for an error there.
//
// A shell puts these words on a command line as they are, so none has a character that means something to
// one.
ExitStatus complete(Session& session, std::vector<std::string> words);

}  // namespace accord::cli
