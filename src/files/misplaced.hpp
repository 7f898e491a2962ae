// Keys that stand below a table's name though they belong above it: to TOML they are the table's, to who
// typed them they are the file's.
#pragma once

#include "files/table_reader.hpp"

#include <functional>
#include <string_view>

namespace accord::files {

// Tells of each key of the file that stands under one of its tables and has no place there, and puts the key
// where it was meant to be, so that nothing else is told of it. `is_party` says whether a table by party
// means the key itself.
void move_misplaced(TomlNode& root, const std::function<bool(std::string_view)>& is_party,
                    FileFindings& findings);

}  // namespace accord::files
