// A file that a command writes for people (-o FILE): replaced only when all of it is there.
#pragma once

#include "cli/options.hpp"
#include "cli/session.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace accord::cli {

inline constexpr Option kOutputFile{"-o", "FILE",
                                    "write to this file, replaced only on success; - is standard output"};

// Writes to the file of -o, as the session's folder names it, or to stdout where none is given. What stands
// there keeps its mode; a link stays one, and its target is written. Throws Error.
void write_output(Session& session, const Given& given, std::string_view bytes);

// A file that is no file of the partnership becomes this, whole or not at all; absent: it goes. Throws Error.
void put_file(const std::string& path, const std::optional<std::string>& text);

}  // namespace accord::cli
