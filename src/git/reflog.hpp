// Revisions of a day, as in main@{2025-06-01}: git looks them up in what this clone noted of its own
// branches.
#pragma once

#include <span>
#include <string>

namespace accord::git {

// Throws Error, with the way out, where `revision` is of a day or of a step that the notes of this clone
// don't go back to: git itself then takes the oldest state that they have, and only warns. Nothing else is
// judged.
void require_noted(const std::string& folder, const std::string& revision,
                   std::span<const std::string> environment);

}  // namespace accord::git
