#include "check/judged.hpp"
#include "check/places.hpp"
#include "model/rounding.hpp"

#include <fmt/format.h>

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    "The sentence promises to come \"to\" a level that the baseline is at or past already. A level that is "
    "to be kept is written as \"at least\" or \"at most\", and may be met from the start.",
    "Nothing needs to change for it. Mostly the level is a slip, the baseline was corrected after the "
    "sentence was written, or the level is meant to be kept.",
    "# the baseline is 81.2 %\nresult = \"staff retention to 80% by 2026-12-31\"",
    "result = \"at least 80% staff retention by 2026-12-31\""};

void check(const Context& context, Findings& findings) {
  for (const Judged& judged : judged_results(context)) {
    if (!is_met_already(judged) || from_disagrees(judged)) continue;
    if (target_disagrees(judged) || rests_on_bad_figure(context, *judged.result)) continue;
    const Indicator& indicator = judged.indicator();
    const double target = judged.change().amount;
    const bool equal = round_to(target, indicator.decimals) == round_to(judged.baseline, indicator.decimals);
    const Direction direction = judged.change().direction.value_or(
        indicator.better == Better::higher ? Direction::up : Direction::down);
    findings.add(
        judged.goal().source, judged.goal().result.range,
        fmt::format("is met already: the baseline on {} is {}{}", judged.result->baseline_date->iso(),
                    show_amount(judged.baseline, indicator),
                    equal ? "" : fmt::format(", past {}", show_amount(target, indicator))),
        fmt::format("promise more, or write \"{} {}\" for a level that is to be kept",
                    direction == Direction::up ? "at least" : "at most", written(target, indicator)));
  }
}

}  // namespace

extern const Rule kTargetAlreadyMet{"target-already-met", "numbers", Severity::warning, Stops::no,
                                    kExplanation,         check};

}  // namespace accord::check
