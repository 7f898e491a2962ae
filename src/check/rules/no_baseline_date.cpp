#include "check/places.hpp"
#include "check/rule.hpp"
#include "model/both.hpp"

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    {"No day is known from which the change is counted: neither the result, nor its parent or ambition has a "
     "'baseline', nor the partnership a 'start'.",
     "Niemand weet vanaf welke dag de verandering telt: het resultaat heeft geen 'baseline', het resultaat "
     "erboven en de ambitie ook niet, en het samenwerkingsverband heeft geen 'start'."},
    {"\"+10%\" of what? The figures on the baseline date are what every later figure is compared with; "
     "without that day anybody can choose the start that suits.",
     "\"+10%\" waarvan? Elk later cijfer wordt vergeleken met de cijfers op de datum van de nulmeting; "
     "zonder die dag kiest ieder het begin dat het beste uitkomt."},
    "# goals/internships.toml, and no start in accord.toml\nresult = \"+10% internships by 2026-12-31\"",
    "result = \"+10% internships by 2026-12-31\"\nbaseline = 2023-12-31"};

// Whether the date may stand in a file that can't be read, or in an ambition that is not there.
bool may_be_elsewhere(const Context& context, const Result& result) {
  if (!context.partnership.settings.source.readable || !result.goal->source.readable) return true;
  const Ambition* ambition = result.ambition ? context.partnership.find_ambition(*result.ambition) : nullptr;
  return result.ambition && (ambition == nullptr || !ambition->source.readable);
}

void check(const Context& context, Findings& findings) {
  for (const Result& result : context.results.all) {
    // A sub-result without one has a parent without one, where it is told.
    const bool top = !result.parent && result.id().parent().empty();
    if (!top || !result.sentence.usable() || result.baseline_date) continue;
    if (may_be_elsewhere(context, result)) continue;
    findings.add(
        result.goal->source, result.goal->result.range,
        both("there is no day to count the change from", "er is geen dag vanaf wanneer de verandering telt"),
        both("state it here, baseline = 2023-12-31, or for all results as 'start' in accord.toml",
             "zet die hier neer, baseline = 2023-12-31, of voor alle resultaten als 'start' in accord.toml"));
  }
}

}  // namespace

extern const Rule kNoBaselineDate{"no-baseline-date", "numbers",    Severity::error,
                                  Stops::yes,         kExplanation, check};

}  // namespace accord::check
