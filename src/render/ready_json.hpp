// `accord ready --json`, described in accord-json(5).
#pragma once

#include "accord/ready.hpp"

#include <string>

namespace accord::render {

std::string render_ready_json(const Partnership& partnership, const Readiness& readiness, Date today);

}  // namespace accord::render
