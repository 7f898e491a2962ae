#include "check/start_condition.hpp"

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    {"Each party shows what this costs it and what it brings it, a year; or says in a note why there is "
     "nothing to show.",
     "Elke partij laat zien wat dit haar per jaar kost en oplevert; of legt in een toelichting (note) uit "
     "waarom er niets te laten zien is."},
    {"A party that loses money on the result will find a reason to stop. Where one pays and another gains, "
     "that must be settled before the start, and it can only be settled in the open.",
     "Een partij die geld toelegt op het resultaat, vindt wel een reden om te stoppen. Waar de een betaalt "
     "en de ander wint, moet dat vóór de start geregeld zijn, en dat kan alleen in alle openheid."},
    "name = \"Noorderzorg\"",
    "name = \"Noorderzorg\"\n\n[business_case]\ncosts = 268000\nbenefits = 410000"};

void judge_party(const Party& party, Lacks& lacks) {
  const auto& one = party.business_case;
  if (!one || (!one->costs && !one->benefits && !says_something(one->note))) {
    lacks.add(party.source, of_party(party, "business_case", Lack::no_business_case));
    return;
  }
  if (!one->costs && !one->benefits) return;  // the note says why
  if (!one->costs) lacks.add(party.source, of_party(party, "business_case.costs", Lack::no_costs));
  if (!one->benefits) lacks.add(party.source, of_party(party, "business_case.benefits", Lack::no_benefits));
}

void judge(const Gate& gate, Lacks& lacks) {
  for (const Party* party : gate.asked()) judge_party(*party, lacks);
}

}  // namespace

extern const StartCondition kBusinessCaseOnTheTable{"business-case-on-the-table", About::partnership,
                                                    kExplanation, judge};

}  // namespace accord::check
