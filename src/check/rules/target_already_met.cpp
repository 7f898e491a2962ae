#include "check/judged.hpp"
#include "check/places.hpp"
#include "model/both.hpp"

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    {"The sentence promises to come \"to\" the level that the baseline has already. A level that is to be "
     "kept is written as \"at least\" or \"at most\", and may be met from the start.",
     "De zin belooft \"naar\" het niveau te gaan dat de nulmeting al heeft. Een niveau dat vastgehouden moet "
     "worden, schrijf je met \"minstens\" of \"hoogstens\", en dat mag vanaf het begin gehaald zijn."},
    {"Nothing needs to change for it. Mostly the level is a slip, the baseline was corrected after the "
     "sentence was written, or the level is meant to be kept.",
     "Er hoeft niets voor te veranderen. Meestal is het niveau een vergissing, is de nulmeting gecorrigeerd "
     "nadat de zin is geschreven, of is het de bedoeling het niveau vast te houden."},
    "# the baseline is 81.2 %\nresult = \"staff retention to 81.2% by 2026-12-31\"",
    "result = \"at least 81.2% staff retention by 2026-12-31\""};

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
    findings.add(judged.goal().source, judged.goal().result.range,
                 both("is met already: the baseline on {} is {}", "is al behaald: de nulmeting op {} is {}",
                      judged.result->baseline_date->iso(), show_amount(judged.baseline, judged.indicator())),
                 help_for(judged));
  }
}

}  // namespace

extern const Rule kTargetAlreadyMet{"target-already-met", "numbers", Severity::warning, Stops::no,
                                    kExplanation,         check};

}  // namespace accord::check
