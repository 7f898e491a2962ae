#include "check/judged.hpp"
#include "check/places.hpp"

#include <fmt/format.h>

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    "The level after \"from\" is not what the figures give on the baseline date. The two are compared at "
    "the fewer of the indicator's decimals and those that are written.",
    "The sentence and the figures tell two stories about the start. Whoever reads the one expects another "
    "change than whoever reads the other.",
    "# the baseline is 7.6 %\nresult = \"Sickness absence from 7.8% to 5.5% by 2026-12-31\"",
    "result = \"Sickness absence from 7.6% to 5.5% by 2026-12-31\""};

void check(const Context& context, Findings& findings) {
  for (const Judged& judged : judged_results(context)) {
    if (!from_disagrees(judged) || rests_on_bad_figure(context, *judged.result)) continue;
    const Indicator& indicator = judged.indicator();
    const std::string day = judged.result->baseline_date->iso();
    findings.add(judged.goal().source, judged.goal().result.range,
                 fmt::format("says from {}, but the baseline on {} is {}",
                             show_amount(*judged.change().from, indicator), day,
                             show_amount(judged.baseline, indicator)),
                 fmt::format("write \"from {}\", or correct the figures that stood on {}",
                             written(judged.baseline, indicator), day));
  }
}

}  // namespace

extern const Rule kFromDisagrees{"from-disagrees", "numbers",    Severity::error,
                                 Stops::no,        kExplanation, check};

}  // namespace accord::check
