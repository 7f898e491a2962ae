#include "check/insiders.hpp"
#include "check/places.hpp"
#include "check/rule.hpp"
#include "model/both.hpp"

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    {"A party promises means for a result in which it takes no part.",
     "Een partij zegt middelen toe voor een resultaat waar ze niet aan meedoet."},
    {"Either the party was left out of the result, or its means belong to another one. Means are weighed "
     "between the parties of a result: those of an outsider would be seen nowhere.",
     "Of de partij is bij het resultaat vergeten, of haar middelen horen ergens anders bij. Middelen worden "
     "gewogen tussen de partijen van een resultaat: die van een buitenstaander zie je nergens terug."},
    "parties = [\"noorderzorg\", \"hanzeschool\"]\n\n[means]\nlindehof = { hours = 400 }",
    "parties = [\"noorderzorg\", \"hanzeschool\", \"lindehof\"]\n\n[means]\nlindehof = { hours = 400 }"};

void check(const Context& context, Findings& findings) {
  const Insiders insiders(context);
  for (const Result& result : context.results.all) {
    const Goal& goal = *result.goal;
    for (const Means& means : goal.means) {
      if (!insiders.is_outside(result, means.party.value)) continue;
      findings.add(
          goal.source, means.party.range,
          both("'{}' brings means, but is no party of this result",
               "'{}' brengt middelen in, maar is geen partij in dit resultaat", means.party.value.text()),
          both("add it to the parties, or move its means; {}",
               "zet deze partij erbij, of verplaats haar middelen; {}", insiders.describe(result)));
    }
  }
}

}  // namespace

extern const Rule kMeansOutsideResult{"means-outside-result", "links", Severity::warning, Stops::no,
                                      kExplanation,           check};

}  // namespace accord::check
