// `accord log --json`: accord.log/1, documented in accord-json(5).
#pragma once

#include "accord/history.hpp"

#include <span>
#include <string>

namespace accord::render {

std::string render_log_json(const Partnership& partnership, std::span<const Event> events, Date today);

}  // namespace accord::render
