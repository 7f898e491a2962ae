// `accord diff --json`, documented in accord-json(5).
#pragma once

#include "accord/difference.hpp"

#include <string>

namespace accord::render {

std::string render_difference_json(const Difference& difference, const Partnership& now);

}  // namespace accord::render
