// A result as an object of JSON: the same in `status --json` and in `show --json`.
#pragma once

#include "render/json.hpp"
#include "render/status_list.hpp"

namespace accord::render {

// From "id" to "outlook", in the order of accord-json(5).
Json result_json(const StatusList& list, const Assessment& assessment);
// An object with "date" and "value".
Json level_json(const Level& level);

}  // namespace accord::render
