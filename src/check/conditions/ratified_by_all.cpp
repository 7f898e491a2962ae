#include "check/start_condition.hpp"
#include "files/splice.hpp"

#include <algorithm>

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    {"Each party has said its formal yes to each result as it reads today, with every body that [governance] "
     "ratified_by asks for. A yes to a result stands for the sub-results below it, but for one that was put "
     "to the vote by itself.",
     "Elke partij heeft elk resultaat bekrachtigd zoals het nu luidt, door elk orgaan dat ratified_by in "
     "[governance] noemt. Wie een resultaat bekrachtigt, bekrachtigt ook de deelresultaten eronder, behalve "
     "een deelresultaat dat apart in stemming is gebracht."},
    {"Who sits at the table agrees easily; the board, the works council and the supervisory board were not "
     "there. Until they have said yes, so has nobody.",
     "Wie aan tafel zit, is het gauw eens; het bestuur, de ondernemingsraad en de raad van toezicht zaten er "
     "niet bij. Zolang die geen ja hebben gezegd, heeft niemand dat."},
    "# ratified_by = [\"board\", \"works council\"]; "
    "ratifications/noorderzorg.toml\n[internships]\n2024-03-14 = { by = [\"board\"], result = \"+10% "
    "internships by 2026-12-31\" }",
    "# by: accord ratify internships --party noorderzorg --by \"works council\"\n[internships]\n2024-03-14 = "
    "{ by = [\"board\", \"works council\"], result = \"+10% internships by 2026-12-31\" }"};

const PartyYes* find_yes(const Agreement& agreement, const Id& party) {
  for (const PartyYes& one : agreement.parties)
    if (one.party == party) return &one;
  return nullptr;
}

// The bodies that have still to say yes, as a list to read.
std::string silent_bodies(const Agreement& agreement, const PartyYes* yes) {
  std::string out;
  for (const std::string& body : agreement.bodies) {
    const bool said =
        yes != nullptr && std::any_of(yes->bodies.begin(), yes->bodies.end(),
                                      [&](const BodyYes& one) { return one.body == body && one.date; });
    if (!said) out += (out.empty() ? "" : ", ") + body;
  }
  return out;
}

// What the party's bodies vote on: the result itself where any party did, else the one above it.
const Result& voted_on(const Gate& gate, const Result& result, const Party& party) {
  const Result* at = &result;
  while (const Result* above = gate.parent_of(*at)) {
    if (gate.agreement_of(*at).has_any_yes()) break;
    const PartyList& parties = gate.parties_of(*above);
    if (std::find(parties.begin(), parties.end(), &party) == parties.end()) break;
    at = above;
  }
  return *at;
}

void add(const Gate& gate, const Party& party, Missing missing, Lacks& lacks) {
  for (const RatificationFile& file : gate.partnership().ratifications)
    if (file.party == party.id) return lacks.add(file.source, std::move(missing));
  lacks.add("ratifications/" + party.id.text() + ".toml", std::move(missing));
}

void judge_party(const Gate& gate, const Result& result, const Party& party, Lacks& lacks) {
  const Agreement& agreement = gate.agreement_of(result);
  const PartyYes* yes = find_yes(agreement, party.id);
  if (yes != nullptr && yes->current) return;
  Missing missing = of_both(party, result, files::toml_key(result.id().text()), Lack::no_yes);
  missing.text = silent_bodies(agreement, yes);
  if (!missing.text.empty()) missing.lack = Lack::no_yes_of;
  if (yes != nullptr && yes->complete) missing.lack = Lack::yes_to_other_terms;
  add(gate, party, std::move(missing), lacks);
}

void judge(const Gate& gate, Lacks& lacks) {
  for (const Result* result : gate.results()) {
    if (gate.assessment_of(*result).state == State::unreadable) {
      add_unreadable(*result, lacks);
      continue;
    }
    for (const Party* party : gate.asked_of(*result))
      judge_party(gate, voted_on(gate, *result, *party), *party, lacks);
  }
}

}  // namespace

extern const StartCondition kRatifiedByAll{"ratified-by-all", About::results, kExplanation, judge};

}  // namespace accord::check
