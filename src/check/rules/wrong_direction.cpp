#include "check/judged.hpp"
#include "check/places.hpp"

#include <fmt/format.h>

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    "The sentence goes up where lower is better, or down where higher is. What is better is the indicator's "
    "'better', \"higher\" unless it is stated.",
    "Either the partnership promises to make something worse, or the indicator does not say what is better; "
    "then \"worst\", comparisons and reports read it upside down.",
    "# better = \"lower\"\nresult = \"+10% sickness absence by 2026-12-31\"",
    "result = \"-10% sickness absence by 2026-12-31\""};

bool is_wrong(const Context& context, std::size_t i) {
  const Result& result = context.results.all[i];
  if (!result.is_complete() || !result.indicator->source.readable || is_stopped(context, result))
    return false;
  if (!goes_wrong_way(result)) return false;
  const auto judged = judge(context, i);
  return !judged || !from_disagrees(*judged);
}

// A part of a result that goes the wrong way goes with it.
bool is_told_above(const Context& context, std::size_t i) {
  const Result& result = context.results.all[i];
  if (!result.parent || context.results.all[*result.parent].indicator != result.indicator) return false;
  return is_wrong(context, *result.parent) || is_told_above(context, *result.parent);
}

void check(const Context& context, Findings& findings) {
  for (std::size_t i = 0; i < context.results.all.size(); ++i) {
    if (!is_wrong(context, i) || is_told_above(context, i)) continue;
    const Result& result = context.results.all[i];
    const Indicator& indicator = *result.indicator;
    const bool up = result.sentence.change->direction == Direction::up;
    findings.add(result.goal->source, result.goal->result.range,
                 fmt::format("goes {}, but {} is better for '{}'", up ? "up" : "down",
                             up ? "lower" : "higher", indicator.id.text()),
                 fmt::format("turn the change round, or state better = \"{}\" in {}", up ? "higher" : "lower",
                             indicator.source.path));
  }
}

}  // namespace

extern const Rule kWrongDirection{"wrong-direction", "numbers",    Severity::warning,
                                  Stops::no,         kExplanation, check};

}  // namespace accord::check
