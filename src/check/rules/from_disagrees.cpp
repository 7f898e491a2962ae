#include "check/judged.hpp"
#include "check/places.hpp"
#include "model/both.hpp"

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    {"The level after \"from\" is not what the figures give on the baseline date. The two are compared at "
     "the fewer of the indicator's decimals and those that are written.",
     "Het niveau na \"from\" of \"van\" is niet wat de cijfers op de datum van de nulmeting geven. Die twee "
     "worden vergeleken in zoveel decimalen als de indicator heeft, of in minder als er minder staan."},
    {"The sentence and the figures tell two stories about the start. Whoever reads the one expects another "
     "change than whoever reads the other.",
     "De zin en de cijfers vertellen twee verhalen over het begin. Wie het ene leest, verwacht een andere "
     "verandering dan wie het andere leest."},
    "# the baseline is 7.6 %\nresult = \"Sickness absence from 7.8% to 5.5% by 2026-12-31\"",
    "result = \"Sickness absence from 7.6% to 5.5% by 2026-12-31\""};

void check(const Context& context, Findings& findings) {
  for (const Judged& judged : judged_results(context)) {
    if (!from_disagrees(judged) || rests_on_bad_figure(context, *judged.result)) continue;
    const Indicator& indicator = judged.indicator();
    const std::string day = judged.result->baseline_date->iso();
    findings.add(
        judged.goal().source, judged.goal().result.range,
        both("says from {}, but the baseline on {} is {}",
             "de zin gaat uit van {}, maar de nulmeting op {} is {}",
             show_amount(*judged.change().from, indicator), day, show_amount(judged.baseline, indicator)),
        both("write \"from {}\", or correct the figures that stood on {}",
             "schrijf \"van {}\", of verbeter de cijfers die op {} golden",
             written(judged.baseline, indicator), day));
  }
}

}  // namespace

extern const Rule kFromDisagrees{"from-disagrees", "numbers",    Severity::error,
                                 Stops::no,        kExplanation, check};

}  // namespace accord::check
