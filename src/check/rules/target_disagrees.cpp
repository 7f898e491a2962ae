#include "check/judged.hpp"
#include "check/places.hpp"
#include "model/rounding.hpp"

#include <fmt/format.h>

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    "The level in 'target' is not what the sentence comes to with the figures of the baseline date. The two "
    "are compared at the fewer of the indicator's decimals and those that are written. Numbers always "
    "follow the sentence.",
    "'target' is there to say the same thing twice, so that a slip in either, or a corrected baseline, is "
    "noticed before the table counts on two different levels.",
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

std::string help_for(const Judged& judged) {
  const Indicator& indicator = judged.indicator();
  const std::string target = show_number(judged.numbers()->target.value, indicator);
  if (means_points(judged))
    return fmt::format("write \"{}{} pp\" if percentage points are meant, else target = {}",
                       judged.change().direction == Direction::down ? '-' : '+', judged.change().amount,
                       target);
  return fmt::format("write target = {}, or change the sentence; the baseline on {} is {}", target,
                     judged.result->baseline_date->iso(), show_amount(judged.baseline, indicator));
}

void check(const Context& context, Findings& findings) {
  for (const Judged& judged : judged_results(context)) {
    if (!target_disagrees(judged) || rests_on_bad_figure(context, *judged.result)) continue;
    findings.add(judged.goal().source, judged.goal().target->range,
                 fmt::format("the target is stated as {}, but the sentence comes to {}",
                             fmt::format("{}", judged.goal().target->value),
                             show_amount(judged.numbers()->target.value, judged.indicator())),
                 help_for(judged));
  }
}

}  // namespace

extern const Rule kTargetDisagrees{"target-disagrees", "numbers",    Severity::error,
                                   Stops::no,          kExplanation, check};

}  // namespace accord::check
