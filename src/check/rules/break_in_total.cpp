#include "check/judged.hpp"
#include "check/places.hpp"
#include "model/both.hpp"

#include <vector>

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    {"A running total (a count without 'per') goes across a break: it adds figures from before, which meant "
     "something else, to figures from after. Other values are never taken across a break; a total can't be "
     "cut.",
     "Een lopend totaal (een telling zonder 'per') loopt over een trendbreuk heen: het telt cijfers van "
     "ervoor, die iets anders betekenden, op bij cijfers van erna. Andere waarden rekent accord nooit over "
     "een trendbreuk heen; een totaal is niet door te knippen."},
    {"The sum of two definitions measures neither. Restate the figures from before in the new way, or begin "
     "a new total on the day of the break.",
     "De som van twee definities meet geen van beide. Herzie de cijfers van ervoor volgens de nieuwe "
     "definitie, of begin op de dag van de trendbreuk een nieuw totaal."},
    "# indicators/nurses-trained.toml: kind = \"count\", no per\n[breaks]\n2025-01-01 = \"part-time courses "
    "count too\"\n\n# goals/nurses-trained.toml\nresult = \"+300 nurses trained by 2026-12-31\"\nbaseline = "
    "2023-12-31",
    "# goals/nurses-trained.toml: counted from the break on\nresult = \"+300 nurses trained by "
    "2026-12-31\"\nbaseline = 2024-12-31"};

// Whether the total holds figures from both sides: the first day after b is the first that counts.
bool is_crossed(const Result& result, Date day) {
  return day > result.baseline_date->plus_days(1) && day <= *result.deadline;
}

void check_break(const Context& context, const Indicator& indicator, const Break& one, Findings& findings) {
  std::vector<const Result*> crossing;
  for (const Result& result : context.results.all) {
    const bool uses = result.indicator == &indicator && result.is_complete() && !is_stopped(context, result);
    if (uses && is_crossed(result, one.date.value)) crossing.push_back(&result);
  }
  if (crossing.empty()) return;
  const Result& first = *crossing.front();
  auto& finding =
      findings.add(indicator.source, one.date.range,
                   both("the running total of '{}' from {} to {} goes across this break",
                        "het lopende totaal van '{}' van {} tot en met {} gaat over deze trendbreuk heen",
                        first.id().text(), first.baseline_date->iso(), first.deadline->iso()),
                   both("restate the figures from before it and remove the break, or count from the break on "
                        "with a 'baseline'",
                        "herzie de cijfers van ervoor en haal de trendbreuk weg, of tel vanaf de trendbreuk "
                        "met een 'baseline'"));
  for (const Result* result : crossing)
    finding.related.push_back({result->goal->source.path, result->goal->result.range,
                               both("counts across it", "telt over de trendbreuk heen")});
}

void check(const Context& context, Findings& findings) {
  for (const Indicator& indicator : context.partnership.indicators) {
    if (!indicator.is_running_total() || !indicator.source.readable) continue;
    for (const Break& one : indicator.breaks) check_break(context, indicator, one, findings);
  }
}

}  // namespace

extern const Rule kBreakInTotal{"break-in-total", "numbers",    Severity::warning,
                                Stops::no,        kExplanation, check};

}  // namespace accord::check
