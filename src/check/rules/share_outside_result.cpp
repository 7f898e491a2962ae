#include "check/insiders.hpp"
#include "check/places.hpp"
#include "check/rule.hpp"
#include "model/both.hpp"

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    {"A party has a share in a result in which it takes no part.",
     "Een partij heeft een aandeel in een resultaat waar ze niet aan meedoet."},
    {"Its figures do not count in the result, so what it promises can never show. Shares must add up to the "
     "result: that of an outsider is missing from the sum.",
     "Haar cijfers tellen niet mee in het resultaat, dus wat ze belooft is nooit te zien. Aandelen moeten "
     "samen het resultaat opleveren: dat van een buitenstaander ontbreekt in de optelsom."},
    "parties = [\"noorderzorg\", \"hanzeschool\"]\n\n[shares]\nlindehof = \"+8%\"",
    "parties = [\"noorderzorg\", \"hanzeschool\", \"lindehof\"]\n\n[shares]\nlindehof = \"+8%\""};

void check(const Context& context, Findings& findings) {
  const Insiders insiders(context);
  for (const Result& result : context.results.all) {
    const Goal& goal = *result.goal;
    for (const Share& share : goal.shares) {
      if (!insiders.is_outside(result, share.party.value)) continue;
      findings.add(
          goal.source, share.party.range,
          both("'{}' has a share, but is no party of this result",
               "'{}' heeft een aandeel, maar is geen partij in dit resultaat", share.party.value.text()),
          both("add it to the parties, or remove its share; {}",
               "zet deze partij erbij, of haal haar aandeel weg; {}", insiders.describe(result)));
    }
  }
}

}  // namespace

extern const Rule kShareOutsideResult{"share-outside-result", "links", Severity::warning, Stops::no,
                                      kExplanation,           check};

}  // namespace accord::check
