#include "check/judged.hpp"
#include "check/places.hpp"
#include "model/both.hpp"
#include "model/rounding.hpp"

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    {"The sentence promises to come \"to\" a level that the baseline is at or past already. A level that is "
     "to be kept is written as \"at least\" or \"at most\", and may be met from the start.",
     "De zin belooft \"naar\" een niveau te gaan waar de nulmeting al op of voorbij is. Een niveau dat "
     "vastgehouden moet worden, schrijf je met \"minstens\" of \"hoogstens\", en dat mag vanaf het begin "
     "gehaald zijn."},
    {"Nothing needs to change for it. Mostly the level is a slip, the baseline was corrected after the "
     "sentence was written, or the level is meant to be kept.",
     "Er hoeft niets voor te veranderen. Meestal is het niveau een vergissing, is de nulmeting gecorrigeerd "
     "nadat de zin is geschreven, of is het de bedoeling het niveau vast te houden."},
    "# the baseline is 81.2 %\nresult = \"staff retention to 80% by 2026-12-31\"",
    "result = \"at least 80% staff retention by 2026-12-31\""};

Bilingual describe(const Judged& judged) {
  const Indicator& indicator = judged.indicator();
  const double target = judged.change().amount;
  const std::string day = judged.result->baseline_date->iso();
  const Bilingual baseline = show_amount(judged.baseline, indicator);
  if (round_to(target, indicator.decimals) == round_to(judged.baseline, indicator.decimals))
    return both("is met already: the baseline on {} is {}", "is al behaald: de nulmeting op {} is {}", day,
                baseline);
  return both("is met already: the baseline on {} is {}, past {}",
              "is al behaald: de nulmeting op {} is {}, voorbij {}", day, baseline,
              show_amount(target, indicator));
}

Bilingual help_for(const Judged& judged) {
  const Indicator& indicator = judged.indicator();
  const Bilingual target = written(judged.change().amount, indicator);
  const Direction direction = judged.change().direction.value_or(
      indicator.better == Better::higher ? Direction::up : Direction::down);
  return direction == Direction::up
             ? both("promise more, or write \"at least {}\" for a level that is to be kept",
                    "beloof meer, of schrijf \"minstens {}\" voor een niveau dat vastgehouden moet worden",
                    target)
             : both("promise more, or write \"at most {}\" for a level that is to be kept",
                    "beloof meer, of schrijf \"hoogstens {}\" voor een niveau dat vastgehouden moet worden",
                    target);
}

void check(const Context& context, Findings& findings) {
  for (const Judged& judged : judged_results(context)) {
    if (!is_met_already(judged) || from_disagrees(judged)) continue;
    if (target_disagrees(judged) || rests_on_bad_figure(context, *judged.result)) continue;
    findings.add(judged.goal().source, judged.goal().result.range, describe(judged), help_for(judged));
  }
}

}  // namespace

extern const Rule kTargetAlreadyMet{"target-already-met", "numbers", Severity::warning, Stops::no,
                                    kExplanation,         check};

}  // namespace accord::check
