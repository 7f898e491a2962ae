// `due` as a person reads it: figures under the party that they are waited for from, then what comes up.
#pragma once

#include "accord/due.hpp"
#include "render/screen.hpp"

#include <string>

namespace accord::render {

std::string render_due_text(const Partnership& partnership, const Due& due, const DueScope& scope,
                            const Screen& screen);

}  // namespace accord::render
