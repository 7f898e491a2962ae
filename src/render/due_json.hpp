// `due --json`: documented in accord-json(5), only ever added to.
#pragma once

#include "accord/due.hpp"

#include <string>

namespace accord::render {

std::string render_due_json(const Partnership& partnership, const Due& due, Date today);

}  // namespace accord::render
