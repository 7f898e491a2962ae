#include "check/places.hpp"
#include "check/rule.hpp"
#include "sentence/problems.hpp"

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    {"The sentence does not say by when. A sub-result may leave it out: it then has its parent's deadline.",
     "De zin zegt niet wanneer het er moet zijn. Een deelresultaat mag dat weglaten: dan geldt de deadline "
     "van het resultaat erboven."},
    {"Without a day on which it must be there, a result is never missed: it is only not there yet.",
     "Zonder dag waarop het er moet zijn, kan een resultaat niet mislukken: het is er alleen nog niet."},
    "result = \"+10% internships\"",
    "result = \"+10% internships by 2026-12-31\""};

void check(const Context& context, Findings& findings) {
  for (const Result& result : context.results.all) {
    // A sub-result without one has a parent without one, where it is told.
    const bool top = !result.parent && result.id().parent().empty();
    if (!top || !result.sentence.usable() || result.deadline) continue;
    const SentenceProblem problem = sentence::no_deadline_problem();
    findings.add(result.goal->source, result.goal->result.range, problem.message, problem.help);
  }
}

}  // namespace

extern const Rule kNoDeadline{"no-deadline", "sentences", Severity::error, Stops::yes, kExplanation, check};

}  // namespace accord::check
