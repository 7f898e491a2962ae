#include "check/judged.hpp"
#include "check/places.hpp"
#include "model/rounding.hpp"

#include <fmt/format.h>

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    "The change is in per cent, and the baseline is 0: any part of nothing is nothing. A running total is "
    "always 0 on its baseline date.",
    "There is no target, and so no progress. What starts at nothing needs an amount or a level.",
    "# nobody had been trained on the baseline date\nresult = \"+10% nurses trained by 2026-12-31\"",
    "result = \"+120 nurses trained by 2026-12-31\""};

std::string help_for(const Judged& judged) {
  const Indicator& indicator = judged.indicator();
  const bool down = judged.change().direction == Direction::down;
  // A stated target is what the table expects; else the number of the sentence serves as the example.
  const auto& target = judged.goal().target;
  const double amount = target && target->value > 0 ? target->value : judged.change().amount;
  const std::string difference = same_unit(indicator.unit.value, "%") ? show_number(amount, indicator) + " pp"
                                                                      : written(amount, indicator);
  if (down)
    return fmt::format("write the level that is not to be passed, such as \"at most {}\"",
                       written(0, indicator));
  return fmt::format("write an amount, such as \"+{}\", or a level, such as \"at least {}\"", difference,
                     written(amount, indicator));
}

void check(const Context& context, Findings& findings) {
  for (const Judged& judged : judged_results(context)) {
    if (judged.change().kind != ChangeKind::relative || judged.baseline != 0) continue;
    if (rests_on_bad_figure(context, *judged.result)) continue;
    const std::string day = judged.result->baseline_date->iso();
    const std::string what = judged.indicator().is_running_total() ? "a running total is 0 on " + day
                                                                   : "the baseline on " + day + " is 0";
    findings.add(judged.goal().source, judged.goal().result.range,
                 fmt::format("{}, and {}% of it is nothing", what, round_to(judged.change().amount, 2)),
                 help_for(judged));
  }
}

}  // namespace

extern const Rule kRelativeToZero{"relative-to-zero", "numbers",    Severity::error,
                                  Stops::no,          kExplanation, check};

}  // namespace accord::check
