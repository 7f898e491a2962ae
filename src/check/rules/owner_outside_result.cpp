#include "check/insiders.hpp"
#include "check/places.hpp"
#include "check/rule.hpp"
#include "model/both.hpp"

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    {"The owner of a result, or a party in [owners], takes no part in it.",
     "De trekker van een resultaat, of een partij in [owners], doet er zelf niet aan mee."},
    {"The owner answers for the result at the table. A party that is not in the result has no figures in it, "
     "and nothing to say about it.",
     "De trekker is aan tafel aanspreekbaar op het resultaat. Een partij die niet meedoet, heeft er geen "
     "cijfers in en heeft er niets over te zeggen."},
    "parties = [\"noorderzorg\", \"hanzeschool\"]\nowner = \"lindehof\"",
    "parties = [\"noorderzorg\", \"hanzeschool\", \"lindehof\"]\nowner = \"lindehof\""};

void check_owner(const Insiders& insiders, const Result& result, const Spanned<Id>& owner,
                 Findings& findings) {
  if (!insiders.is_outside(result, owner.value)) return;
  findings.add(
      result.goal->source, owner.range,
      both("the owner '{}' is no party of this result", "de trekker '{}' is geen partij in dit resultaat",
           owner.value.text()),
      both("let a party of the result own it, or add this one; {}",
           "maak een partij van het resultaat trekker, of zet deze erbij; {}", insiders.describe(result)));
}

void check(const Context& context, Findings& findings) {
  const Insiders insiders(context);
  for (const Result& result : context.results.all) {
    const Goal& goal = *result.goal;
    if (goal.owner) check_owner(insiders, result, *goal.owner, findings);
    for (const OwnerInside& owner : goal.owners) check_owner(insiders, result, owner.party, findings);
  }
}

}  // namespace

extern const Rule kOwnerOutsideResult{"owner-outside-result", "links", Severity::warning, Stops::no,
                                      kExplanation,           check};

}  // namespace accord::check
