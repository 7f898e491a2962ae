#include "check/insiders.hpp"
#include "check/places.hpp"
#include "check/rule.hpp"

#include <fmt/format.h>

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    "A party has a share in a result in which it takes no part.",
    "Its figures do not count in the result, so what it promises can never show. Shares must add up to the "
    "result: "
    "that of an outsider is missing from the sum.",
    "parties = [\"noorderzorg\", \"hanzeschool\"]\n\n[shares]\nlindehof = \"+8%\"",
    "parties = [\"noorderzorg\", \"hanzeschool\", \"lindehof\"]\n\n[shares]\nlindehof = \"+8%\""};

void check(const Context& context, Findings& findings) {
  const Insiders insiders(context);
  for (const Result& result : context.results.all) {
    const Goal& goal = *result.goal;
    for (const Share& share : goal.shares) {
      if (!insiders.is_outside(result, share.party.value)) continue;
      findings.add(goal.source, share.party.range,
                   fmt::format("'{}' has a share, but is no party of this result", share.party.value.text()),
                   "add it to the parties, or remove its share; " + insiders.describe(result));
    }
  }
}

}  // namespace

extern const Rule kShareOutsideResult{"share-outside-result", "links", Severity::warning, Stops::no,
                                      kExplanation,           check};

}  // namespace accord::check
