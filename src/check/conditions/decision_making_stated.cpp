#include "check/start_condition.hpp"

#include <algorithm>

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    {"It is written down how decisions are taken and by whom: for the whole partnership in accord.toml, or "
     "for each ambition in its own file.",
     "Er staat op papier hoe besluiten worden genomen en door wie: voor het hele samenwerkingsverband in "
     "accord.toml, of per ambitie in het bestand van die ambitie."},
    {"The first hard decision is no moment to find out who takes it.",
     "Bij het eerste moeilijke besluit is het te laat om uit te zoeken wie het neemt."},
    "[governance]\nform = \"A table of eight, once a month\"",
    "[governance]\nform = \"A table of eight, once a month\"\ndecides = \"By consent of the members "
    "present\""};

bool is_stated(const Gate& gate, const Result& result) {
  const Ambition* ambition = result.ambition ? gate.partnership().find_ambition(*result.ambition) : nullptr;
  return ambition != nullptr && says_something(ambition->governance.decides);
}

void judge(const Gate& gate, Lacks& lacks) {
  const Settings& settings = gate.partnership().settings;
  if (says_something(settings.governance.decides)) return;
  const auto& results = gate.results();
  const auto silent = std::find_if(results.begin(), results.end(),
                                   [&](const Result* result) { return !is_stated(gate, *result); });
  if (!results.empty() && silent == results.end()) return;
  lacks.add(settings.source, of_all("governance.decides", Lack::no_decision_making));
}

}  // namespace

extern const StartCondition kDecisionMakingStated{"decision-making-stated", About::partnership, kExplanation,
                                                  judge};

}  // namespace accord::check
