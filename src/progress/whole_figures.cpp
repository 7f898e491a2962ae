#include "progress/whole_figures.hpp"

#include "progress/case.hpp"

#include <algorithm>

namespace accord::progress {

bool is_measured_by(const Result& result, const Id& indicator) {
  if (result.indicator == nullptr) return false;
  if (result.indicator->id == indicator) return true;
  for (const auto* other : {&result.indicator->of, &result.indicator->to, &result.indicator->weight})
    if (*other && (*other)->value == indicator) return true;
  return false;
}

bool is_whole_passed_over(const Partnership& partnership, const Results& results, const Indicator& indicator,
                          Date today) {
  const measure::Successions successions(partnership);
  bool any = false;
  for (const Result& result : results.all) {
    if (!result.is_complete() || !is_measured_by(result, indicator.id)) continue;
    any = true;
    // One that is still to begin is judged as it will be then.
    const World world{partnership, results, std::max(today, *result.baseline_date), successions};
    if (takes_whole(world, open_case(world, result))) return false;
  }
  return any;
}

}  // namespace accord::progress
