#include "check/judged.hpp"
#include "check/places.hpp"
#include "model/both.hpp"
#include "model/rounding.hpp"

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    {"The level in 'target' is not what the sentence comes to with the figures of the baseline date. The two "
     "are compared at the fewer of the indicator's decimals and those that are written. Numbers always "
     "follow the sentence.",
     "Het niveau in 'target' is niet waar de zin op uitkomt met de cijfers op de datum van de nulmeting. De "
     "twee worden vergeleken op zo veel decimalen als er staan, maar nooit op meer dan de indicator er "
     "heeft. De getallen volgen altijd de zin."},
    {"'target' is there to say the same thing twice, so that a slip in either, or a corrected baseline, is "
     "noticed before the table counts on two different levels.",
     "'target' is er om hetzelfde twee keer te zeggen. Zo valt een vergissing in een van de twee, of een "
     "gecorrigeerde nulmeting, op voordat de tafel op twee verschillende niveaus rekent."},
    "# the baseline is 81.2 %\nresult = \"+10% staff retention by 2026-12-31\"\ntarget = 91.2",
    "result = \"+10% staff retention by 2026-12-31\"\ntarget = 89.3"};

// Whether 'target' is the sentence read in percentage points.
bool means_points(const Judged& judged) {
  const Change& change = judged.change();
  if (change.kind != ChangeKind::relative || !same_unit(judged.indicator().unit.value, "%")) return false;
  const double amount = change.direction == Direction::down ? -change.amount : change.amount;
  const int decimals = std::min(judged.indicator().decimals, judged.goal().target_decimals);
  return round_to(judged.baseline + amount, decimals) == round_to(judged.goal().target->value, decimals);
}

Bilingual help_for(const Judged& judged) {
  const Indicator& indicator = judged.indicator();
  const std::string target = show_level(judged.numbers()->target.value, indicator).en;  // as TOML has it
  if (means_points(judged))
    return both("write \"{}{} pp\" if percentage points are meant, else target = {}",
                "schrijf \"{}{} pp\" als je procentpunten bedoelt, anders target = {}",
                judged.change().direction == Direction::down ? '-' : '+', show_number(judged.change().amount),
                target);
  return both("write target = {}, or change the sentence; the baseline on {} is {}",
              "schrijf target = {}, of pas de zin aan; de nulmeting op {} is {}", target,
              judged.result->baseline_date->iso(), show_amount(judged.baseline, indicator));
}

void check(const Context& context, Findings& findings) {
  for (const Judged& judged : judged_results(context)) {
    if (!target_disagrees(judged) || rests_on_bad_figure(context, *judged.result)) continue;
    findings.add(judged.goal().source, judged.goal().target->range,
                 both("the target is stated as {}, but the sentence comes to {}",
                      "als streefwaarde staat er {}, maar de zin komt uit op {}",
                      show_number(judged.goal().target->value),
                      show_amount(judged.numbers()->target.value, judged.indicator())),
                 help_for(judged));
  }
}

}  // namespace

extern const Rule kTargetDisagrees{"target-disagrees", "numbers",    Severity::error,
                                   Stops::no,          kExplanation, check};

}  // namespace accord::check
