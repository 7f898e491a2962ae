#include "check/places.hpp"
#include "check/rule.hpp"
#include "model/both.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <iterator>

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    {"A change in per cent, on an indicator whose unit is per cent, can be read in two ways.",
     "Een verandering in procenten, van een indicator die zelf in procenten wordt uitgedrukt, is op twee "
     "manieren te lezen."},
    {"\"+10%\" of 81.2 % is 89.3 % (10 per cent of the baseline), but many at the table will hear 91.2 % "
     "(ten percentage points). A board that signs the one and remembers the other is disappointed twice.",
     "\"+10%\" van 81,2 % is 89,3 % (10 procent van de nulmeting), maar velen aan tafel verstaan 91,2 % "
     "(tien procentpunten). Een bestuur dat voor het ene tekent en het andere onthoudt, wordt twee keer "
     "teleurgesteld."},
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
    const Bilingual amount = show_number(change.amount);
    Bilingual message = both("\"{}{}%\" of a figure in % can be read in two ways",
                             "\"{}{}%\" van een cijfer in % is op twee manieren te lezen", sign, amount);
    Bilingual help =
        both("write \"{}{} pp\" for percentage points, or add the level it comes to: target = ...",
             "schrijf \"{}{} pp\" voor procentpunten, of zet erbij waar het op uitkomt: target = ...", sign,
             amount);
    if (const auto& numbers = assessments[i].numbers) {
      const double baseline = numbers->baseline.value;
      const double points = baseline + (change.direction == Direction::down ? -change.amount : change.amount);
      const auto show = [&](double level) { return show_level(level, *result.indicator); };
      const Bilingual target = show(numbers->target.value);
      message += both(": from {} % it is {} % here, and {} % in percentage points",
                      ": vanaf {} % wordt dat hier {} %, en in procentpunten {} %", show(baseline), target,
                      show(points));
      // TOML knows no decimal comma.
      help =
          both("add target = {} if that is meant, or write \"{}{} pp\"",
               "zet target = {} erbij als je dat bedoelt, of schrijf \"{}{} pp\"", target.en, sign, amount);
    }
    findings.add(result.goal->source, result.goal->result.range, message, help);
  }
}

}  // namespace

extern const Rule kAmbiguousPercent{"ambiguous-percent", "sentences",  Severity::warning,
                                    Stops::no,           kExplanation, check};

}  // namespace accord::check
