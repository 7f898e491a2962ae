#include "check/judged.hpp"
#include "check/places.hpp"
#include "model/both.hpp"

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    {"The target lies outside what the indicator's min and max allow. Where figures are added up, over "
     "parties or over a period, it is what they can add up to.",
     "De streefwaarde valt buiten wat de min en max van de indicator toelaten. Worden cijfers opgeteld, over "
     "partijen of over een periode, dan gaat het om waar die samen op kunnen uitkomen."},
    {"No figure that could show the result would be accepted: it can't be reached, or min and max are wrong.",
     "Een cijfer dat het resultaat laat zien, zou worden afgekeurd: het resultaat is onhaalbaar, of min en "
     "max kloppen niet."},
    "# max = 100\nresult = \"at least 120% staff retention by 2026-12-31\"",
    "result = \"at least 92% staff retention by 2026-12-31\""};

// The least or the most that there can be: what the indicator says, or what such figures add up to.
Bilingual describe(const Judged& judged, bool low) {
  const Indicator& indicator = judged.indicator();
  const Bounds bounds = bounds_of_target(judged);
  const Bilingual target = show_amount(judged.numbers()->target.value, indicator);
  const double own = *(low ? indicator.min : indicator.max);
  const double bound = *(low ? bounds.min : bounds.max);
  if (bound == own)
    return low ? both("the target, {}, is below the min of '{}', {}",
                      "de streefwaarde, {}, ligt onder de min van '{}', {}", target, indicator.id.text(),
                      show_number(own))
               : both("the target, {}, is above the max of '{}', {}",
                      "de streefwaarde, {}, ligt boven de max van '{}', {}", target, indicator.id.text(),
                      show_number(own));
  return low ? both("the target, {}, is below {}, what figures of {} can add up to at least",
                    "de streefwaarde, {}, ligt onder {}, het minste waar cijfers van {} samen op uitkomen",
                    target, show_level(bound, indicator), show_number(own))
             : both("the target, {}, is above {}, what figures of {} can add up to at most",
                    "de streefwaarde, {}, ligt boven {}, het meeste waar cijfers van {} samen op uitkomen",
                    target, show_level(bound, indicator), show_number(own));
}

void check(const Context& context, Findings& findings) {
  for (const Judged& judged : judged_results(context)) {
    if (!is_target_out_of_range(judged) || target_disagrees(judged)) continue;
    if (rests_on_bad_figure(context, *judged.result)) continue;
    const Indicator& indicator = judged.indicator();
    const Bounds bounds = bounds_of_target(judged);
    const bool low = bounds.min && judged.numbers()->target.value < *bounds.min;
    findings.add(
        judged.goal().source, judged.goal().result.range, describe(judged, low),
        both("promise what can be measured, or change {} in {}",
             "beloof wat te meten is, of verander {} in {}", low ? "min" : "max", indicator.source.path));
  }
}

}  // namespace

extern const Rule kTargetOutOfRange{"target-out-of-range", "numbers", Severity::error, Stops::no,
                                    kExplanation,          check};

}  // namespace accord::check
