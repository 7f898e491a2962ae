// accord party add --from: the parties of a spreadsheet, all or none.
#pragma once

#include "cli/options.hpp"
#include "cli/session.hpp"

namespace accord::cli {

// Throws UsageError when an id or an option of a single party is given too.
ExitStatus add_party_list(Session& session, const Given& given);

}  // namespace accord::cli
