#include "check/places.hpp"
#include "check/rule.hpp"
#include "model/both.hpp"

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    {"An indicator is a weighted mean, and says not by what, or by something that can't weigh.",
     "Een indicator is een gewogen gemiddelde, maar zegt niet waarmee er gewogen wordt, of noemt iets "
     "waarmee dat niet kan."},
    {"In a weighted mean a party counts for as much as its clients, beds or staff. The weight is an "
     "indicator with figures of its own that is a level: there is one on every day.",
     "In een gewogen gemiddelde telt een partij zo zwaar mee als ze cliënten, bedden of medewerkers heeft. "
     "Het gewicht is een indicator met eigen cijfers, en wel een niveau: daarvan is er op elke dag een."},
    "combine = \"weighted\"",
    "combine = \"weighted\"\nweight = \"staff-fte\""};

void check_weight(const Context& context, const Indicator& indicator, Findings& findings) {
  const Spanned<Id>& weight = *indicator.weight;
  const Indicator* other = context.partnership.find_indicator(weight.value);
  if (other == nullptr) {
    if (!is_explained(context, "indicators", weight.value))
      report_unknown_id(indicator.source, weight, "indicator", context.partnership, findings);
    return;
  }
  if (!other->source.readable) return;
  const Bilingual help{"let 'weight' name a level: the number of clients, beds or staff",
                       "noem bij 'weight' een niveau: het aantal cliënten, bedden of medewerkers"};
  if (other->combine == Combine::ratio)
    findings.add(indicator.source, weight.range,
                 both("'{}' is a ratio, without figures of its own to weigh with",
                      "'{}' is een verhouding, zonder eigen cijfers om mee te wegen", other->id.text()),
                 help);
  else if (other->kind == IndicatorKind::count)
    findings.add(indicator.source, weight.range,
                 both("'{}' is a count, and only a level can weigh",
                      "'{}' is een telling, en alleen met een niveau kun je wegen", other->id.text()),
                 help);
}

void check(const Context& context, Findings& findings) {
  for (const Indicator& indicator : context.partnership.indicators)
    if (indicator.combine == Combine::weighted && indicator.weight)
      check_weight(context, indicator, findings);
}

}  // namespace

// That 'weight' is not there is found while files are read.
extern const Rule kMissingWeight{"missing-weight", "links", Severity::error, Stops::yes, kExplanation, check};

}  // namespace accord::check
