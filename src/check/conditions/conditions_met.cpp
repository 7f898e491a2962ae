#include "check/start_condition.hpp"

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    {"What the table itself agreed must be true first is true: each of the [conditions] of the partnership, "
     "and of the results asked about, has the date on which it was met.",
     "Wat volgens de tafel zelf eerst geregeld moet zijn, is geregeld: bij elke voorwaarde in [conditions], "
     "van het samenwerkingsverband en van de resultaten waar het om gaat, staat de datum waarop die is "
     "vervuld."},
    {"A condition that is dropped in silence was never one. Meet it, or decide together that it is none.",
     "Een voorwaarde die je stilletjes laat vallen, is er nooit een geweest. Zorg dat eraan voldaan is, of "
     "besluit samen dat het geen voorwaarde is."},
    "[conditions]\n\"Each board has named one person who may decide\" = false",
    "[conditions]\n\"Each board has named one person who may decide\" = 2023-11-20"};

void judge_each(const Gate& gate, const SourceFile& file, const std::vector<Condition>& conditions,
                const std::optional<Id>& result, Lacks& lacks) {
  for (const Condition& condition : conditions) {
    if (condition.met && *condition.met <= gate.today()) continue;
    Missing missing = of_all(key_in("conditions", condition.sentence.value), Lack::not_met);
    missing.text = condition.sentence.value;
    missing.result = result;
    lacks.add(file, std::move(missing));
  }
}

void judge(const Gate& gate, Lacks& lacks) {
  const Settings& settings = gate.partnership().settings;
  judge_each(gate, settings.source, settings.conditions, std::nullopt, lacks);
  for (const Result* result : gate.results())
    judge_each(gate, result->goal->source, result->goal->conditions, result->id(), lacks);
}

}  // namespace

extern const StartCondition kConditionsMet{"conditions-met", About::partnership, kExplanation, judge};

}  // namespace accord::check
