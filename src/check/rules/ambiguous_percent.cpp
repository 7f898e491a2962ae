#include "check/places.hpp"
#include "check/rule.hpp"
#include "text/utf8.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    "A change in per cent, on an indicator whose unit is per cent, can be read in two ways.",
    "\"+10%\" of 81.2 % is 89.3 % (10 per cent of the baseline), but many at the table will hear 91.2 % "
    "(ten percentage points). A board that signs the one and remembers the other is disappointed twice.",
    "result = \"+10% staff retention by 2026-12-31\"",
    "result = \"+10% staff retention by 2026-12-31\"\ntarget = 89.3"};

// "Halve" and "a third fewer" have one meaning.
bool says_percent(std::string_view sentence) {
  const std::string lower = text::lower_case(sentence);
  constexpr std::string_view kWords[] = {"%", "percent", "per cent", "procent", "pct"};
  return std::any_of(std::begin(kWords), std::end(kWords),
                     [&](std::string_view word) { return lower.find(word) != std::string::npos; });
}

void check(const Context& context, Findings& findings) {
  const auto& assessments = context.assessments();
  for (std::size_t i = 0; i < context.results.all.size(); ++i) {
    const Result& result = context.results.all[i];
    if (!result.sentence.usable() || result.indicator == nullptr || result.goal->target) continue;
    const Change& change = *result.sentence.change;
    if (change.kind != ChangeKind::relative || !same_unit(result.indicator->unit.value, "%")) continue;
    if (!says_percent(result.goal->result.value)) continue;
    // Relative to zero, or no change at all: that has an error of its own, which is mended first.
    if (assessments[i].baseline && !assessments[i].numbers) continue;
    const char* sign = change.direction == Direction::down ? "-" : "+";
    std::string message =
        fmt::format("\"{}{}%\" of a figure in % can be read in two ways", sign, change.amount);
    std::string help =
        fmt::format("write \"{}{} pp\" for percentage points, or add the level it comes to: target = ...",
                    sign, change.amount);
    if (const auto& numbers = assessments[i].numbers) {
      const double baseline = numbers->baseline.value;
      const double points = baseline + (change.direction == Direction::down ? -change.amount : change.amount);
      const auto show = [&](double level) { return show_number(level, *result.indicator); };
      message += fmt::format(": from {} % it is {} % here, and {} % in percentage points", show(baseline),
                             show(numbers->target.value), show(points));
      help = fmt::format("add target = {} if that is meant, or write \"{}{} pp\"",
                         show(numbers->target.value), sign, change.amount);
    }
    findings.add(result.goal->source, result.goal->result.range, message, help);
  }
}

}  // namespace

extern const Rule kAmbiguousPercent{"ambiguous-percent", "sentences",  Severity::warning,
                                    Stops::no,           kExplanation, check};

}  // namespace accord::check
