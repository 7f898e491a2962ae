// A file of somebody else's that a command is given, anywhere on the machine.
#pragma once

#include "cli/session.hpp"

#include <string>

namespace accord::cli {

// The whole file, or of "-" what comes in; at most 64 MiB. A path is taken from the session's folder. Throws
// Error.
std::string read_input(const Session& session, const std::string& path);

}  // namespace accord::cli
