#include "check/start_condition.hpp"

#include <algorithm>

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    {"Every party of every result has a figure for the day of the baseline (the nulmeting). Before that day "
     "there is none yet.",
     "Elke partij van elk resultaat heeft een cijfer op de dag van de nulmeting. Vóór die dag is er nog geen "
     "nulmeting."},
    {"Who does not know where it stands can't promise where it will be, and later nobody can tell what "
     "changed. Each organisation needs its own figures: a mean of the others hides it.",
     "Wie niet weet waar hij staat, kan niet beloven waar hij uitkomt, en later kan niemand zeggen wat er is "
     "veranderd. Elke organisatie heeft eigen cijfers nodig: in een gemiddelde van de andere raakt dat uit "
     "zicht."},
    "# baseline 2023-12-31; measurements/hanzeschool.toml\n[internships]\n2024-03-31 = 51",
    "# baseline 2023-12-31; measurements/hanzeschool.toml\n[internships]\n2023-12-31 = 50\n2024-03-31 = 51"};

std::string book_of(const Id& party) {
  return "measurements/" + (party.empty() ? Id::all() : party).text() + ".toml";
}

Missing figure(const Result& result, const Id& party, const Id& indicator, Lack lack) {
  Missing out = of_result(result, indicator.text(), lack);
  out.party = party;
  out.indicator = indicator;
  out.date = result.baseline_date;
  return out;
}

void add_figure(const Gate& gate, const Result& result, const Id& party, const Id& indicator, Lack lack,
                Lacks& lacks, std::optional<Date> cut_by = std::nullopt) {
  const Book* book = gate.partnership().find_book(party.empty() ? Id::all() : party);
  Missing missing = figure(result, party, indicator, lack);
  if (cut_by) missing.text = cut_by->iso();
  if (book != nullptr)
    lacks.add(book->source, std::move(missing));
  else
    lacks.add(book_of(party), std::move(missing));
}

// A ratio's two sides, and what a mean is weighted with, beside the indicator that has figures of its own.
std::vector<Id> indicators_measured(const Indicator& indicator) {
  std::vector<Id> out;
  if (indicator.combine != Combine::ratio) out.push_back(indicator.id);
  for (const auto* other : {&indicator.weight, &indicator.of, &indicator.to})
    if (*other) out.push_back((*other)->value);
  return out;
}

void add_to_come(const Gate& gate, const Result& result, Lacks& lacks) {
  for (const Party* party : gate.asked_of(result))
    for (const Id& indicator : indicators_measured(*result.indicator))
      add_figure(gate, result, party->id, indicator, Lack::baseline_to_come, lacks);
}

void add_awaited(const Gate& gate, const Result& result, Lacks& lacks) {
  const PartyList asked = gate.asked_of(result);
  for (const Awaited& one : gate.assessment_of(result).without_baseline) {
    const bool is_asked = one.party.empty() || std::any_of(asked.begin(), asked.end(), [&](const Party* p) {
                            return p->id == one.party;
                          });
    const Lack lack = one.cut_by ? Lack::baseline_cut : Lack::no_baseline;
    if (is_asked) add_figure(gate, result, one.party, one.indicator, lack, lacks, one.cut_by);
  }
}

void judge(const Gate& gate, Lacks& lacks) {
  for (const Result* result : gate.results()) {
    const State state = gate.assessment_of(*result).state;
    if (state == State::unreadable)
      add_unreadable(*result, lacks);
    else if (state == State::not_started)
      add_to_come(gate, *result, lacks);
    else
      add_awaited(gate, *result, lacks);
  }
}

}  // namespace

extern const StartCondition kBaselineMeasured{"baseline-measured", About::results, kExplanation, judge};

}  // namespace accord::check
