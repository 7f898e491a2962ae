// What several outputs in JSON share: a result as an object: the same in `status --json`, `show --json` and
// `report --format json`.
#pragma once

#include "accord/due.hpp"
#include "accord/ready.hpp"
#include "render/json.hpp"
#include "render/result_view.hpp"

namespace accord::render {

// From "id" to "outlook", in the order of accord-json(5).
Json result_json(const StatusList& list, const Assessment& assessment);
// The same with all that `show` tells of it.
Json full_result_json(const ResultView& view);
// How many results are in each state, and how many are stale.
Json summary_json(const progress::StateCounts& counts);
// "figures", "deadlines" and "reviews", as `due --json` has them.
Json due_json(const Due& due);
// The conditions, met or not, as `ready --json` has them.
Json conditions_json(const Readiness& readiness);
// An object with "date" and "value".
Json level_json(const Level& level);

}  // namespace accord::render
