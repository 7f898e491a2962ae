#include "check/places.hpp"
#include "check/rule.hpp"

#include <fmt/format.h>

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    "An indicator is a weighted mean, and says not by what, or by something that can't weigh.",
    "In a weighted mean a party counts for as much as its clients, beds or staff. The weight is an indicator "
    "with "
    "figures of its own that is a level: there is one on every day.",
    "combine = \"weighted\"", "combine = \"weighted\"\nweight = \"staff-fte\""};

void check_weight(const Context& context, const Indicator& indicator, Findings& findings) {
  const Spanned<Id>& weight = *indicator.weight;
  const Indicator* other = context.partnership.find_indicator(weight.value);
  if (other == nullptr) {
    if (!is_explained(context, "indicators", weight.value))
      report_unknown_id(indicator.source, weight, "indicator", indicator_ids(context.partnership), findings);
    return;
  }
  if (!other->source.readable) return;
  const char* help = "let 'weight' name a level: the number of clients, beds or staff";
  if (other->combine == Combine::ratio)
    findings.add(indicator.source, weight.range,
                 fmt::format("'{}' is a ratio, without figures of its own to weigh with", other->id.text()),
                 help);
  else if (other->kind == IndicatorKind::count)
    findings.add(indicator.source, weight.range,
                 fmt::format("'{}' is a count, and only a level can weigh", other->id.text()), help);
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
