#include "check/judged.hpp"
#include "check/places.hpp"
#include "model/both.hpp"

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    {"The sentence goes up where lower is better, or down where higher is; or it comes \"to\" a level that "
     "is worse than the baseline. What is better is the indicator's 'better', \"higher\" unless it is "
     "stated.",
     "De zin gaat omhoog waar lager beter is, of omlaag waar hoger beter is; of hij gaat \"naar\" een niveau "
     "dat slechter is dan de nulmeting. Wat beter is, staat in 'better' van de indicator; staat daar niets, "
     "dan is dat \"higher\"."},
    {"Either the partnership promises to make something worse, or the indicator does not say what is better; "
     "then \"worst\", comparisons and reports read it upside down.",
     "Of het samenwerkingsverband belooft iets slechter te maken, of de indicator zegt niet wat beter is; "
     "dan staan \"worst\", vergelijkingen en rapportages op hun kop."},
    "# better = \"lower\"\nresult = \"+10% sickness absence by 2026-12-31\"",
    "result = \"-10% sickness absence by 2026-12-31\""};

bool says_wrong_way(const Context& context, std::size_t i) {
  const Result& result = context.results.all[i];
  if (!result.is_complete() || !result.indicator->source.readable || is_stopped(context, result))
    return false;
  if (!goes_wrong_way(result)) return false;
  const auto judged = judge(context, i);
  return !judged || !from_disagrees(*judged);
}

// A level that no figure can have is told as that alone (target-out-of-range).
bool comes_to_worse(const Context& context, const Judged& judged) {
  return goes_to_worse(judged) && is_sound(context, judged);
}

bool is_wrong(const Context& context, std::size_t i) {
  if (says_wrong_way(context, i)) return true;
  const auto judged = judge(context, i);
  return judged && comes_to_worse(context, *judged);
}

// A part of a result that goes the wrong way goes with it.
bool is_told_above(const Context& context, std::size_t i) {
  const Result& result = context.results.all[i];
  if (!result.parent || context.results.all[*result.parent].indicator != result.indicator) return false;
  return is_wrong(context, *result.parent) || is_told_above(context, *result.parent);
}

void report_words(const Result& result, Findings& findings) {
  const Indicator& indicator = *result.indicator;
  const bool up = result.sentence.change->direction == Direction::up;
  findings.add(result.goal->source, result.goal->result.range,
               up ? both("goes up, but lower is better for '{}'", "gaat omhoog, maar bij '{}' is lager beter",
                         indicator.id.text())
                  : both("goes down, but higher is better for '{}'",
                         "gaat omlaag, maar bij '{}' is hoger beter", indicator.id.text()),
               both("turn the change round, or state better = \"{}\" in {}",
                    "draai de verandering om, of zet better = \"{}\" in {}", up ? "higher" : "lower",
                    indicator.source.path));
}

// Its words say no way to go; the baseline does.
void report_level(const Judged& judged, Findings& findings) {
  const Indicator& indicator = judged.indicator();
  const bool up = indicator.better == Better::lower;
  const Bilingual target = show_amount(judged.change().amount, indicator);
  const Bilingual baseline = show_amount(judged.baseline, indicator);
  const std::string day = judged.result->baseline_date->iso();
  findings.add(
      judged.goal().source, judged.goal().result.range,
      up ? both("goes up, from {} on {} to {}, but lower is better for '{}'",
                "gaat omhoog, van {} op {} naar {}, maar bij '{}' is lager beter", baseline, day, target,
                indicator.id.text())
         : both("goes down, from {} on {} to {}, but higher is better for '{}'",
                "gaat omlaag, van {} op {} naar {}, maar bij '{}' is hoger beter", baseline, day, target,
                indicator.id.text()),
      both("correct the level, write \"{} {}\" for one that is to be kept, or state better = \"{}\" in {}",
           "verbeter het niveau, schrijf \"{} {}\" voor een dat vastgehouden moet worden, of zet better = "
           "\"{}\" in {}",
           up ? both("at most", "hoogstens") : both("at least", "minstens"),
           written(judged.change().amount, indicator), up ? "higher" : "lower", indicator.source.path));
}

void check(const Context& context, Findings& findings) {
  for (std::size_t i = 0; i < context.results.all.size(); ++i) {
    if (!is_wrong(context, i) || is_told_above(context, i)) continue;
    if (says_wrong_way(context, i))
      report_words(context.results.all[i], findings);
    else
      report_level(*judge(context, i), findings);
  }
}

}  // namespace

extern const Rule kWrongDirection{"wrong-direction", "numbers",    Severity::warning,
                                  Stops::no,         kExplanation, check};

}  // namespace accord::check
