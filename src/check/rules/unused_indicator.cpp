#include "check/places.hpp"
#include "check/rule.hpp"
#include "model/both.hpp"

#include <algorithm>
#include <set>

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    {"No result, ratio, weight or distribution key uses the indicator.",
     "Geen resultaat, verhouding, gewicht of verdeelsleutel gebruikt de indicator."},
    {"Figures are asked of people month after month. Ask for those that a result needs, and no others.",
     "Voor cijfers moeten mensen maand na maand aan het werk. Vraag om de cijfers die een resultaat nodig "
     "heeft, en om geen andere."},
    "# indicators/parking-places.toml, which no result is about\nname = \"Parking places\"\nunit = "
    "\"places\"",
    "result = \"+20 parking places by 2026-12-31\""};

// Whether something refers to a result that is not there: then its sentence is not known either.
bool misses_results(const Context& context) {
  const Partnership& p = context.partnership;
  const auto misses = [&](const IdList& ids) {
    return std::any_of(ids.begin(), ids.end(),
                       [&](const Spanned<Id>& id) { return p.find_goal(id.value) == nullptr; });
  };
  return std::any_of(p.efforts.begin(), p.efforts.end(),
                     [&](const Effort& one) { return misses(one.supports); }) ||
         std::any_of(p.decisions.begin(), p.decisions.end(),
                     [&](const Decision& one) { return misses(one.affects); });
}

// Whether all that may use an indicator could be read: a misspelt name is one mistake, not two.
bool all_uses_known(const Context& context, const std::set<Id>& used) {
  const Partnership& p = context.partnership;
  const bool sentences = std::all_of(
      context.results.all.begin(), context.results.all.end(),
      [](const Result& result) { return result.goal->source.readable && result.indicator != nullptr; });
  const bool indicators = std::all_of(p.indicators.begin(), p.indicators.end(),
                                      [](const Indicator& one) { return one.source.readable; });
  const bool links =
      std::all_of(used.begin(), used.end(), [&](const Id& id) { return p.find_indicator(id) != nullptr; });
  const bool all_loaded =
      std::none_of(context.loaded.findings.begin(), context.loaded.findings.end(), [](const Diagnostic& d) {
        return d.file.starts_with("goals/") && (d.rule == "bad-id" || d.rule == "unknown-result");
      });
  return sentences && indicators && links && all_loaded && !misses_results(context) &&
         p.settings.source.readable;
}

std::set<Id> used_indicators(const Context& context) {
  std::set<Id> used;
  for (const Result& result : context.results.all)
    if (result.indicator != nullptr) used.insert(result.indicator->id);
  for (const Indicator& indicator : context.partnership.indicators)
    for (const Maybe<Id>* link : {&indicator.weight, &indicator.of, &indicator.to})
      if (*link) used.insert((*link)->value);
  const auto& key = context.partnership.settings.distribution_key;
  if (const auto id = key && key->value != "equal" ? Id::parse(key->value) : std::nullopt) used.insert(*id);
  return used;
}

void check(const Context& context, Findings& findings) {
  // Before there are any results, indicators are work in progress.
  if (context.results.all.empty()) return;
  const auto used = used_indicators(context);
  if (!all_uses_known(context, used)) return;
  for (const Indicator& indicator : context.partnership.indicators)
    if (!used.contains(indicator.id))
      findings.add(indicator.source, indicator.name.range,
                   both("no result uses '{}'", "geen resultaat gebruikt '{}'", indicator.id.text()),
                   both("add a result about it, or remove it and its figures",
                        "spreek er een resultaat over af, of haal de indicator en zijn cijfers weg"));
}

}  // namespace

extern const Rule kUnusedIndicator{"unused-indicator", "links",      Severity::note,
                                   Stops::no,          kExplanation, check};

}  // namespace accord::check
