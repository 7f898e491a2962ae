// What `init --schemas` writes for editors, beside the files of the partnership itself.
#pragma once

#include "cli/new_folder.hpp"
#include "cli/session.hpp"

#include <vector>

namespace accord::cli {

enum class AccordToml { ours, copied };

// Adds the schemas and .taplo.toml; to an accord.toml that is `ours`, the line that names its schema. A
// .taplo.toml that is there stays as it is, and a warning says so. Throws Error when another schema is there.
void add_editor_files(Session& session, const NewFolder& folder, AccordToml settings,
                      std::vector<NewFile>& files);

}  // namespace accord::cli
