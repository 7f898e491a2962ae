#include "check/judged.hpp"
#include "check/places.hpp"
#include "model/both.hpp"

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    {"A sub-result is due after the result that it is part of.",
     "De deadline van een deelresultaat ligt na die van het resultaat waar het deel van uitmaakt."},
    {"A part that comes after the whole can't help to reach it, and is no step to celebrate on the way.",
     "Een deel dat na het geheel komt, helpt niet om het te halen, en is geen stap om onderweg te vieren."},
    "result = \"+4% internships by 2027-12-31\"  # under \"+10% internships by 2026-12-31\"",
    "result = \"+4% internships by 2024-12-31\""};

void check(const Context& context, Findings& findings) {
  for (const Result& result : context.results.all) {
    if (!result.parent || !result.is_complete() || is_stopped(context, result)) continue;
    const Result& parent = context.results.all[*result.parent];
    if (!parent.is_complete() || *result.deadline <= *parent.deadline) continue;
    const Goal& goal = *result.goal;
    auto& finding = findings.add(
        goal.source, goal.result.range,
        both("the deadline, {}, is after that of '{}', {}", "de deadline, {}, ligt na die van '{}', {}",
             result.deadline->iso(), parent.id().text(), parent.deadline->iso()),
        both("set it on or before the parent's, or make it a result of its own",
             "zet hem op of vóór die van het resultaat erboven, of maak er een eigen resultaat van"));
    finding.related.push_back({parent.goal->source.path, parent.goal->result.range,
                               both("the parent's sentence", "de zin van het resultaat erboven")});
  }
}

}  // namespace

extern const Rule kDeadlineAfterParent{
    "deadline-after-parent", "numbers", Severity::warning, Stops::no, kExplanation, check};

}  // namespace accord::check
