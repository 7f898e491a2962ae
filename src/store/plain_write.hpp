// A file below a folder that is no partnership's: without its lock and its journal, and by the same moves.
#pragma once

#include "store/step.hpp"

#include <optional>
#include <string>

namespace accord::store {

enum class Executable { no, yes };

// Whether a folder above the file is a link, or no folder at all: nothing can be written there.
bool is_barred(int root, const std::string& path);

// Makes the file `after`, or removes it where that is absent; safe on the disk when it returns. `root` is an
// open folder; no link below it is followed. Throws Error, and has changed nothing, where the file is not
// what `before` says. Requires: no part of the path leads out.
void write_plain(int root, const std::string& path, Fingerprint before,
                 const std::optional<std::string>& after, Executable executable);

}  // namespace accord::store
