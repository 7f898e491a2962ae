#include "check/judged.hpp"
#include "check/places.hpp"
#include "model/both.hpp"

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    {"The deadline is after the partnership's 'end', or before its 'start'; or that 'end' is before that "
     "'start', so that no deadline can be between them.",
     "De deadline ligt na het einde van het samenwerkingsverband ('end'), of vóór het begin ('start'); of "
     "dat "
     "einde ligt vóór dat begin, zodat geen enkele deadline ertussen kan liggen."},
    {"When the deadline comes there is no table any more that could say whether the result was reached.",
     "Als de deadline daar is, zit er niemand meer aan tafel die kan zeggen of het resultaat is behaald."},
    "# accord.toml: end = 2026-12-31\nresult = \"+10% internships by 2028-12-31\"",
    "result = \"+10% internships by 2026-12-31\""};

// A deadline that is wrong under its parent too is told there (deadline-after-parent).
bool is_told_elsewhere(const Context& context, const Result& result) {
  if (!result.sentence.deadline) return true;
  if (!result.parent) return false;
  const Result& parent = context.results.all[*result.parent];
  return parent.is_complete() && *result.deadline > *parent.deadline;
}

bool ends_before_start(const Settings& settings) {
  return settings.start && settings.end && settings.end->value < settings.start->value;
}

// One mistake, and not one of each deadline.
void report_settings(const Settings& settings, Findings& findings) {
  auto& finding = findings.add(settings.source, settings.end->range,
                               both("the partnership ends on {}, before it starts, on {}",
                                    "het samenwerkingsverband eindigt op {}, nog voor het begin op {}",
                                    settings.end->value.iso(), settings.start->value.iso()),
                               both("correct 'start' or 'end'", "verbeter 'start' of 'end'"));
  finding.related.push_back({settings.source.path, settings.start->range,
                             both("its start", "de start van het samenwerkingsverband")});
}

void check(const Context& context, Findings& findings) {
  const Settings& settings = context.partnership.settings;
  if (ends_before_start(settings)) return report_settings(settings, findings);
  for (const Result& result : context.results.all) {
    if (!result.is_complete() || is_stopped(context, result) || is_told_elsewhere(context, result)) continue;
    const bool late = settings.end && *result.deadline > settings.end->value;
    const bool early = settings.start && *result.deadline < settings.start->value;
    if (!late && !early) continue;
    const Spanned<Date>& bound = late ? *settings.end : *settings.start;
    const Goal& goal = *result.goal;
    auto& finding =
        findings.add(goal.source, goal.result.range,
                     both("the deadline, {}, is {} of the partnership, {}",
                          "de deadline, {}, ligt {} van het samenwerkingsverband, {}", result.deadline->iso(),
                          late ? Bilingual{"after the end", "na het einde"}
                               : Bilingual{"before the start", "vóór de start"},
                          bound.value.iso()),
                     both("correct the deadline, or '{}' in accord.toml",
                          "verbeter de deadline, of '{}' in accord.toml", late ? "end" : "start"));
    finding.related.push_back({settings.source.path, bound.range,
                               late ? both("its end", "het einde van het samenwerkingsverband")
                                    : both("its start", "de start van het samenwerkingsverband")});
  }
}

}  // namespace

extern const Rule kDeadlineOutsidePartnership{
    "deadline-outside-partnership", "numbers", Severity::warning, Stops::no, kExplanation, check};

}  // namespace accord::check
