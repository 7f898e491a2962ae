// `accord ready --json`, described in accord-json(5).
#pragma once

#include "accord/ready.hpp"

#include <string>

namespace accord::render {

std::string render_ready_json(const Readiness& readiness);

}  // namespace accord::render
