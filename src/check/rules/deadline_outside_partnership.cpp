#include "check/judged.hpp"
#include "check/places.hpp"
#include "model/both.hpp"

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    {"The deadline is after the partnership's 'end', or before its 'start'.",
     "De deadline ligt na het einde van het samenwerkingsverband ('end'), of vóór het begin ('start')."},
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

void check(const Context& context, Findings& findings) {
  const Settings& settings = context.partnership.settings;
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
