#include "check/judged.hpp"
#include "check/places.hpp"
#include "measure/party_set.hpp"
#include "model/both.hpp"

#include <algorithm>

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    {"A sub-result of the same indicator, parties and baseline date is a milestone of its parent, but its "
     "target does not lie between the parent's baseline and target.",
     "Een deelresultaat met dezelfde indicator, partijen en datum van de nulmeting is een mijlpaal van het "
     "resultaat erboven, maar de streefwaarde ligt niet tussen de nulmeting en de streefwaarde van dat "
     "resultaat."},
    {"The expected path goes from the baseline through the milestones to the target. One that lies off it is "
     "left out of the path: then reaching it says nothing about the whole.",
     "Het verwachte pad loopt van de nulmeting langs de mijlpalen naar de streefwaarde. Een mijlpaal die "
     "ernaast ligt, blijft buiten dat pad: wie hem haalt, weet nog niets over het geheel."},
    "result = \"+12% internships by 2025-12-31\"  # under \"+10% internships by 2026-12-31\"",
    "result = \"+7% internships by 2025-12-31\""};

// Like for like, and on the way: then its target is a point of the parent's path.
bool is_on_the_way(const Context& context, const measure::Successions& successions, const Result& parent,
                   const Result& sub) {
  if (sub.indicator != parent.indicator || sub.baseline_date != parent.baseline_date) return false;
  if (*sub.deadline <= *parent.baseline_date || *sub.deadline >= *parent.deadline) return false;
  const Date b = *parent.baseline_date;
  const Date end = std::min(context.today, *parent.deadline);
  const auto parties = [&](const Result& result) {
    return measure::resolve_parties(context.partnership, successions, result.parties, b, end);
  };
  return parties(sub) == parties(parent);
}

bool lies_between(double level, double baseline, double target) {
  return std::min(baseline, target) < level && level < std::max(baseline, target);
}

void report(const Judged& parent, const Judged& sub, Findings& findings) {
  const Indicator& indicator = parent.indicator();
  const double target = parent.numbers()->target.value;
  auto& finding = findings.add(
      sub.goal().source, sub.goal().result.range,
      both("its target, {}, is not between {} and {}, the baseline and target of '{}'",
           "de streefwaarde, {}, ligt niet tussen {} en {}, de nulmeting en streefwaarde van '{}'",
           show_amount(sub.numbers()->target.value, indicator), show_level(parent.baseline, indicator),
           show_level(target, indicator), parent.result->id().text()),
      both("give this step a target on the way; until then the expected path does without it",
           "geef deze stap een streefwaarde onderweg; tot dan telt hij niet mee in het verwachte pad"));
  finding.related.push_back({parent.goal().source.path, parent.goal().result.range,
                             both("the result that it is part of", "het resultaat waar het onder valt")});
}

void check(const Context& context, Findings& findings) {
  const measure::Successions successions(context.partnership);
  for (const Judged& sub : judged_results(context)) {
    if (!sub.result->parent || !sub.numbers()) continue;
    const auto parent = judge(context, *sub.result->parent);
    if (!parent || !parent->numbers() || parent->numbers()->kept) continue;
    if (!is_on_the_way(context, successions, *parent->result, *sub.result)) continue;
    if (lies_between(sub.numbers()->target.value, parent->baseline, parent->numbers()->target.value))
      continue;
    // What is wrong with either by itself is told by itself.
    if (goes_wrong_way(*sub.result) || goes_wrong_way(*parent->result)) continue;
    if (goes_to_worse(sub) || goes_to_worse(*parent)) continue;
    if (is_met_already(sub) || is_met_already(*parent)) continue;
    if (is_sound(context, sub) && is_sound(context, *parent)) report(*parent, sub, findings);
  }
}

}  // namespace

extern const Rule kMilestoneOffPath{"milestone-off-path", "numbers", Severity::warning, Stops::no,
                                    kExplanation,         check};

}  // namespace accord::check
