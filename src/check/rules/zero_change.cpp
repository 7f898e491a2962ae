#include "check/judged.hpp"
#include "check/places.hpp"
#include "model/both.hpp"

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    {"The change is so small that baseline and target are the same number at the indicator's decimals.",
     "De verandering is zo klein dat nulmeting en streefwaarde hetzelfde getal zijn in de decimalen van de "
     "indicator."},
    {"A result that is reached before anybody has done anything is no promise. Either it is too small, or "
     "the indicator is measured too coarsely to see it.",
     "Een resultaat dat is behaald voordat iemand iets heeft gedaan, is geen belofte. Of het is te klein, of "
     "de indicator wordt te grof gemeten om het te zien."},
    "# the baseline is 120 places, decimals = 0\nresult = \"+0.2% internships by 2026-12-31\"",
    "result = \"+2% internships by 2026-12-31\""};

// Nothing for whole numbers.
Bilingual at_decimals(int decimals) {
  if (decimals == 0) return {};
  if (decimals == 1) return {", at 1 decimals", ", in 1 decimaal"};
  return both(", at {} decimals", ", in {} decimalen", decimals);
}

void check(const Context& context, Findings& findings) {
  for (const Judged& judged : judged_results(context)) {
    // A level is never too small; a relative change of zero is relative-to-zero.
    const bool relative = judged.change().kind == ChangeKind::relative;
    if (judged.numbers() || (relative && judged.baseline == 0)) continue;
    const Indicator& indicator = judged.indicator();
    if (rests_on_bad_figure(context, *judged.result)) continue;
    findings.add(judged.goal().source, judged.goal().result.range,
                 both("changes nothing: the baseline on {} is {}, and so is the target{}",
                      "verandert niets: de nulmeting op {} is {}, en de streefwaarde ook{}",
                      judged.result->baseline_date->iso(), show_amount(judged.baseline, indicator),
                      at_decimals(indicator.decimals)),
                 both("promise more, or state more 'decimals' in {}",
                      "beloof meer, of zet meer 'decimals' in {}", indicator.source.path));
  }
}

}  // namespace

extern const Rule kZeroChange{"zero-change", "numbers", Severity::error, Stops::no, kExplanation, check};

}  // namespace accord::check
