#include "check/places.hpp"
#include "check/rule.hpp"
#include "model/both.hpp"

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    {"A ratio lacks one of its two indicators, or names one that it can't be made of.",
     "Bij een verhouding ontbreekt een van de twee indicatoren, of staat er een waarmee het niet kan."},
    {"A ratio is sum(of) / sum(to), over the parties. Both sides need figures of their own that mean "
     "something on a day: a level, or a count with \"per\". A ratio of ratios would average what can't be "
     "averaged, and a running total is 0 on the baseline.",
     "Een verhouding is sum(of) / sum(to), over alle partijen. Beide kanten hebben eigen cijfers nodig die "
     "op een dag iets betekenen: een niveau, of een telling met \"per\". Een verhouding van verhoudingen zou "
     "middelen wat niet te middelen is, en een lopend totaal is op de nulmeting 0."},
    "combine = \"ratio\"\nof = \"fzo-trained\"",
    "combine = \"ratio\"\nof = \"fzo-trained\"\nto = \"fzo-estimate\""};

void check_side(const Context& context, const Indicator& ratio, std::string_view key, const Maybe<Id>& side,
                Findings& findings) {
  if (!side) return;
  const Indicator* other = context.partnership.find_indicator(side->value);
  if (other == nullptr) {
    if (!is_explained(context, "indicators", side->value))
      report_unknown_id(ratio.source, *side, "indicator", context.partnership, findings);
    return;
  }
  if (!other->source.readable) return;
  if (other->combine == Combine::ratio)
    findings.add(ratio.source, side->range,
                 both("'{}' is a ratio itself, without figures of its own",
                      "'{}' is zelf een verhouding, zonder eigen cijfers", other->id.text()),
                 both("let '{}' name an indicator whose figures are recorded",
                      "noem bij '{}' een indicator waarvan cijfers worden vastgelegd", key));
  else if (other->is_running_total())
    findings.add(ratio.source, side->range,
                 both("'{}' is a running total, which has no level to divide",
                      "'{}' is een lopend totaal, en dat heeft geen niveau om te delen", other->id.text()),
                 both("add per = \"year\" to {}, or let '{}' name a level",
                      "zet per = \"year\" in {}, of noem bij '{}' een niveau", other->source.path, key));
}

void check(const Context& context, Findings& findings) {
  for (const Indicator& indicator : context.partnership.indicators) {
    if (indicator.combine != Combine::ratio) continue;
    check_side(context, indicator, "of", indicator.of, findings);
    check_side(context, indicator, "to", indicator.to, findings);
  }
}

}  // namespace

// That 'of' or 'to' is not there is found while files are read.
extern const Rule kIncompleteRatio{"incomplete-ratio", "links",      Severity::error,
                                   Stops::yes,         kExplanation, check};

}  // namespace accord::check
