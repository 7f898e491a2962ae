#include "check/judged.hpp"
#include "check/places.hpp"

#include <fmt/format.h>

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    "The change is so small that baseline and target are the same number at the indicator's decimals.",
    "A result that is reached before anybody has done anything is no promise. Either it is too small, or "
    "the indicator is measured too coarsely to see it.",
    "# the baseline is 120 places, decimals = 0\nresult = \"+0.2% internships by 2026-12-31\"",
    "result = \"+2% internships by 2026-12-31\""};

void check(const Context& context, Findings& findings) {
  for (const Judged& judged : judged_results(context)) {
    // A level is never too small; a relative change of zero is relative-to-zero.
    const bool relative = judged.change().kind == ChangeKind::relative;
    if (judged.numbers() || (relative && judged.baseline == 0)) continue;
    const Indicator& indicator = judged.indicator();
    if (rests_on_bad_figure(context, *judged.result)) continue;
    findings.add(
        judged.goal().source, judged.goal().result.range,
        fmt::format("changes nothing: the baseline on {} is {}, and so is the target{}",
                    judged.result->baseline_date->iso(), show_amount(judged.baseline, indicator),
                    indicator.decimals == 0 ? "" : fmt::format(", at {} decimals", indicator.decimals)),
        fmt::format("promise more, or state more 'decimals' in {}", indicator.source.path));
  }
}

}  // namespace

extern const Rule kZeroChange{"zero-change", "numbers", Severity::error, Stops::no, kExplanation, check};

}  // namespace accord::check
