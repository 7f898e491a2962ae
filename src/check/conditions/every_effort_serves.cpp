#include "check/start_condition.hpp"

#include <algorithm>

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    {"Each effort that still runs serves a result that there is and that is not given up.",
     "Elke inspanning die nog loopt, draagt bij aan een resultaat dat bestaat en niet is gestopt."},
    {"Work that serves nothing that was promised takes the people that the promise needs. It may be good "
     "work; then it is somebody's own, not the partnership's.",
     "Werk dat aan geen enkele belofte bijdraagt, kost de mensen die de belofte nodig heeft. Het kan goed "
     "werk zijn; dan is het van iemand zelf, niet van het samenwerkingsverband."},
    "name = \"Newsletter\"\nsupports = [\"communication\"]  # there is no such result",
    "name = \"Newsletter\"\nsupports = [\"internships\"]"};

bool is_over(const Gate& gate, const Effort& effort) {
  return effort.until && effort.until->value < gate.today();
}

const Result* find_named(const Gate& gate, const Spanned<Id>& named) {
  return gate.context().results.find(named.value);
}

bool serves_something(const Gate& gate, const Effort& effort) {
  const auto is_there = [&](const Spanned<Id>& one) { return find_named(gate, one) != nullptr; };
  const auto is_alive = [&](const Spanned<Id>& one) {
    const Result* result = find_named(gate, one);
    return result != nullptr && !gate.is_stopped(*result);
  };
  return std::all_of(effort.supports.begin(), effort.supports.end(), is_there) &&
         std::any_of(effort.supports.begin(), effort.supports.end(), is_alive);
}

// An effort for something else is not asked about; one of which nobody knows what for is.
bool is_asked(const Gate& gate, const Effort& effort) {
  if (gate.is_whole()) return true;
  return std::none_of(effort.supports.begin(), effort.supports.end(), [&](const Spanned<Id>& one) {
    const Result* result = find_named(gate, one);
    return result != nullptr && !gate.is_judged(*result);
  });
}

void judge(const Gate& gate, Lacks& lacks) {
  for (const Effort& effort : gate.partnership().efforts) {
    if (is_over(gate, effort) || !is_asked(gate, effort) || serves_something(gate, effort)) continue;
    Missing missing = of_all("supports", Lack::serves_nothing);
    missing.text = effort.name.value;
    lacks.add(effort.source, std::move(missing));
  }
}

}  // namespace

extern const StartCondition kEveryEffortServes{"every-effort-serves", About::results, kExplanation, judge};

}  // namespace accord::check
