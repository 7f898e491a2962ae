#include "check/judged.hpp"
#include "check/places.hpp"
#include "model/both.hpp"
#include "model/rounding.hpp"

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    {"The change is in per cent, and the baseline is 0: any part of nothing is nothing. A running total is "
     "always 0 on its baseline date.",
     "De verandering is in procenten, en de nulmeting is 0: een deel van niets is niets. Een lopend totaal "
     "is op de datum van de nulmeting altijd 0."},
    {"There is no target, and so no progress. What starts at nothing needs an amount or a level.",
     "Er is geen streefwaarde, en dus ook geen voortgang. Wat bij nul begint, heeft een hoeveelheid of een "
     "niveau nodig."},
    "# nobody had been trained on the baseline date\nresult = \"+10% nurses trained by 2026-12-31\"",
    "result = \"+120 nurses trained by 2026-12-31\""};

Bilingual help_for(const Judged& judged) {
  const Indicator& indicator = judged.indicator();
  const bool down = judged.change().direction == Direction::down;
  // A stated target is what the table expects; else the number of the sentence serves as the example.
  const auto& target = judged.goal().target;
  const double amount = target && target->value > 0 ? target->value : judged.change().amount;
  const Bilingual difference = same_unit(indicator.unit.value, "%")
                                   ? show_level(amount, indicator) + same(" pp")
                                   : written(amount, indicator);
  if (down)
    return both("write the level that is not to be passed, such as \"at most {}\"",
                "schrijf het niveau waar het niet boven mag komen, zoals \"hoogstens {}\"",
                written(0, indicator));
  return both("write an amount, such as \"+{}\", or a level, such as \"at least {}\"",
              "schrijf een hoeveelheid, zoals \"+{}\", of een niveau, zoals \"minstens {}\"", difference,
              written(amount, indicator));
}

void check(const Context& context, Findings& findings) {
  for (const Judged& judged : judged_results(context)) {
    if (judged.change().kind != ChangeKind::relative || judged.baseline != 0) continue;
    if (rests_on_bad_figure(context, *judged.result)) continue;
    const std::string day = judged.result->baseline_date->iso();
    const Bilingual amount = show_number(round_to(judged.change().amount, 2));
    findings.add(judged.goal().source, judged.goal().result.range,
                 judged.indicator().is_running_total()
                     ? both("a running total is 0 on {}, and {}% of it is nothing",
                            "een lopend totaal is 0 op {}, en {}% daarvan is niets", day, amount)
                     : both("the baseline on {} is 0, and {}% of it is nothing",
                            "de nulmeting op {} is 0, en {}% daarvan is niets", day, amount),
                 help_for(judged));
  }
}

}  // namespace

extern const Rule kRelativeToZero{"relative-to-zero", "numbers",    Severity::error,
                                  Stops::no,          kExplanation, check};

}  // namespace accord::check
