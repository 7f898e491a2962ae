#include "check/start_condition.hpp"

#include <algorithm>

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    {"Each party of a result has a part in it: a share, means, an effort that it leads or figures in its "
     "book, for the result or for one below it.",
     "Elke partij van een resultaat draagt er iets aan bij: een aandeel, middelen, een inspanning die zij "
     "trekt of cijfers in haar meetboek, voor dat resultaat of voor een resultaat eronder."},
    {"Every chair at the table costs an hour of everybody. Who brings nothing to this result may be needed "
     "in another one, with thanks.",
     "Elke stoel aan tafel kost iedereen een uur. Wie aan dit resultaat niets bijdraagt, bedank je; "
     "misschien is die bij een ander resultaat nodig."},
    "parties = [\"noorderzorg\", \"hanzeschool\", \"lindehof\"]\n\n[means]  # and Lindehof has no "
    "figures\nnoorderzorg = { hours = 400 }\nhanzeschool = { hours = 400 }",
    "parties = [\"noorderzorg\", \"hanzeschool\"]\n\n[means]\nnoorderzorg = { hours = 400 }\nhanzeschool = { "
    "hours = 400 }"};

bool names(const Gate& gate, const Result& result, const Spanned<Id>& stated, const Party& party) {
  return gate.standing(stated.value, result) == party.id;
}

bool has_figures(const Gate& gate, const Result& result, const Party& party) {
  const Book* book = gate.partnership().find_book(party.id);
  if (book == nullptr || result.indicator == nullptr) return false;
  const auto has = [&](const Id& indicator) {
    const Series* series = book->find(indicator);
    return series != nullptr && !series->empty();
  };
  const Indicator& indicator = *result.indicator;
  return has(indicator.id) || (indicator.of && has(indicator.of->value)) ||
         (indicator.to && has(indicator.to->value));
}

bool leads_effort(const Gate& gate, const Result& result, const Party& party) {
  const auto& efforts = gate.partnership().efforts;
  return std::any_of(efforts.begin(), efforts.end(), [&](const Effort& effort) {
    return effort.lead && names(gate, result, *effort.lead, party) && gate.serves(effort, result);
  });
}

bool has_part(const Gate& gate, const Result& result, const Party& party) {
  const auto& shares = result.goal->shares;
  const auto& means = result.goal->means;
  const auto is_its_own = [&](const auto& one) { return names(gate, result, one.party, party); };
  if (std::any_of(shares.begin(), shares.end(), is_its_own) ||
      std::any_of(means.begin(), means.end(), is_its_own) || leads_effort(gate, result, party) ||
      has_figures(gate, result, party))
    return true;
  const ResultList children = gate.children_of(result);
  return std::any_of(children.begin(), children.end(),
                     [&](const Result* sub) { return has_part(gate, *sub, party); });
}

// Whoever has no part in the result above, and is here only because of that one, is told there.
bool is_told_above(const Gate& gate, const Result& result, const Party& party) {
  const Result* above = gate.parent_of(result);
  return above != nullptr && gate.is_judged(*above) && result.goal->parties.empty() &&
         !has_part(gate, *above, party);
}

void judge_party(const Gate& gate, const Result& result, const Party& party, Lacks& lacks) {
  if (has_part(gate, result, party) || is_told_above(gate, result, party)) return;
  if (!gate.is_read(result)) return add_unreadable(result, lacks);  // which figures does it ask for?
  lacks.add(result.goal->source, of_both(party, result, key_in("means", party.id.text()), Lack::no_part));
}

void judge(const Gate& gate, Lacks& lacks) {
  for (const Result* result : gate.results())
    for (const Party* party : gate.asked_of(*result)) judge_party(gate, *result, *party, lacks);
}

}  // namespace

extern const StartCondition kKeptSmall{"kept-small", About::results, kExplanation, judge};

}  // namespace accord::check
