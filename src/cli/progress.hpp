// A partnership with how far each of its results is: what the commands that show figures begin with.
#pragma once

#include "cli/repository.hpp"

#include <optional>
#include <vector>

namespace accord::cli {

// Everything is assessed, whatever is shown of it.
struct Progress {
  Repository repository;
  std::vector<Diagnostic> stopping;
  std::vector<Assessment> assessed;
};

enum class Partial { no, yes };

// Nothing, after telling why, when figures must not be shown: something that they depend on can't be read,
// and `partial` does not ask for the rest. `which` are the definitions that a command shows besides.
std::optional<Progress> open_progress(Session& session, Date as_of, Partial partial,
                                      Definitions which = Definitions::for_progress);

}  // namespace accord::cli
