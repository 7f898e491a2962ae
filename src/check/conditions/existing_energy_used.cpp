#include "check/start_condition.hpp"

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    {"At least one effort that serves these results already ran before the start: its since is before the "
     "partnership's start, or before the baseline of a result that it serves.",
     "Minstens één inspanning voor deze resultaten liep al vóór de start: de datum bij since ligt vóór de "
     "start van het samenwerkingsverband, of vóór de nulmeting van een resultaat waar ze aan bijdraagt."},
    {"Somewhere people began before anybody asked them to. A partnership that builds on them has something "
     "that works on its first day; one that does not competes with them.",
     "Ergens zijn mensen begonnen voordat iemand erom vroeg. Een samenwerkingsverband dat daarop bouwt, "
     "heeft op de eerste dag al iets dat werkt; bouwt het daar niet op, dan wordt het hun concurrent."},
    "name = \"A buddy for every newcomer\"\nsince = 2024-03-01  # the partnership starts on "
    "2024-01-01\nsupports = [\"staff-retention\"]",
    "name = \"Regional traineeship, begun by two of us\"\nsince = 2022-09-01\nsupports = "
    "[\"staff-retention\"]"};

// It may have been part of the work before the partnership was, or before the result was promised.
bool ran_before(const Gate& gate, const Effort& effort, const Result& result) {
  const auto& start = gate.partnership().settings.start;
  const Date since = effort.since->value;
  if (!start && !result.baseline_date) return since < gate.today();
  return (start && since < start->value) || (result.baseline_date && since < *result.baseline_date);
}

void judge(const Gate& gate, Lacks& lacks) {
  const Effort* without_since = nullptr;
  for (const Effort& effort : gate.partnership().efforts) {
    for (const Result* result : gate.results()) {
      if (!gate.serves(effort, *result)) continue;
      if (effort.since && ran_before(gate, effort, *result)) return;
      if (!effort.since) without_since = &effort;
    }
  }
  if (without_since == nullptr) {
    lacks.add("efforts/existing-energy.toml", of_all("since", Lack::no_existing_energy));
    return;
  }
  Missing missing = of_all("since", Lack::unknown_since);
  missing.text = without_since->name.value;
  lacks.add(without_since->source, std::move(missing));
}

}  // namespace

extern const StartCondition kExistingEnergyUsed{"existing-energy-used", About::results, kExplanation, judge};

}  // namespace accord::check
