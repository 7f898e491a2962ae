#include "check/judged.hpp"
#include "check/places.hpp"

#include <fmt/format.h>

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    "The target lies outside what the indicator's min and max allow. Where figures are added up, over "
    "parties or over a period, it is what they can add up to.",
    "No figure that could show the result would be accepted: it can't be reached, or min and max are wrong.",
    "# max = 100\nresult = \"at least 120% staff retention by 2026-12-31\"",
    "result = \"at least 92% staff retention by 2026-12-31\""};

void check(const Context& context, Findings& findings) {
  for (const Judged& judged : judged_results(context)) {
    if (!is_target_out_of_range(judged) || target_disagrees(judged)) continue;
    if (rests_on_bad_figure(context, *judged.result)) continue;
    const Indicator& indicator = judged.indicator();
    const double target = judged.numbers()->target.value;
    const Bounds bounds = bounds_of_target(judged);
    const bool low = bounds.min && target < *bounds.min;
    const double own = *(low ? indicator.min : indicator.max);
    std::string bound = fmt::format("the {} of '{}', {}", low ? "min" : "max", indicator.id.text(), own);
    if (*(low ? bounds.min : bounds.max) != own)
      bound =
          fmt::format("{}, what figures of {} can add up to at {}",
                      show_number(*(low ? bounds.min : bounds.max), indicator), own, low ? "least" : "most");
    findings.add(judged.goal().source, judged.goal().result.range,
                 fmt::format("the target, {}, is {} {}", show_amount(target, indicator),
                             low ? "below" : "above", bound),
                 fmt::format("promise what can be measured, or change {} in {}", low ? "min" : "max",
                             indicator.source.path));
  }
}

}  // namespace

extern const Rule kTargetOutOfRange{"target-out-of-range", "numbers", Severity::error, Stops::no,
                                    kExplanation,          check};

}  // namespace accord::check
