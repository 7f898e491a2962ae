#include "accord/balance.hpp"
#include "check/start_condition.hpp"

#include <algorithm>
#include <cmath>

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    {"Where the partnership has a distribution key, what each party brings to a goal is within 10 % of what "
     "the key asks of it, hours and budget each by themselves; or a decision that affects the goal says "
     "otherwise. The key divides what all bring together, by the newest figures. Means of sub-results are "
     "beside it: there whoever does the work brings them.",
     "Als het samenwerkingsverband een verdeelsleutel heeft, wijkt wat elke partij voor een hoofdresultaat "
     "inbrengt hoogstens 10 % af van wat de sleutel vraagt, in uren en in budget elk apart; of een besluit "
     "over dat resultaat zegt iets anders. De sleutel verdeelt wat iedereen samen inbrengt, naar de nieuwste "
     "cijfers. Middelen van deelresultaten staan daarbuiten: die brengt in wie het werk doet."},
    {"A key that nobody keeps is a promise broken every month. Uneven is fine, when the table has said so.",
     "Een sleutel waar niemand zich aan houdt, is een belofte die elke maand gebroken wordt. Ongelijk mag, "
     "als de tafel dat heeft uitgesproken."},
    "distribution_key = \"equal\"  # in accord.toml\n\n# in goals/internships.toml\n[means]\nnoorderzorg = { "
    "hours = 700 }\nhanzeschool = { hours = 100 }",
    "[means]\nnoorderzorg = { hours = 400 }\nhanzeschool = { hours = 400 }"};

constexpr double kMostOff = 0.1;
constexpr double kRounding = 1e-9;

bool follows(const std::optional<Expected>& means) {
  return !means || std::fabs(means->difference()) <= means->expected * (kMostOff + kRounding);
}

void add_uneven(const Party& party, const Result& goal, Lack lack, const Expected& means, Lacks& lacks) {
  Missing missing = of_both(party, goal, key_in("means", party.id.text()), lack);
  missing.number = means.promised;
  missing.other_number = means.expected;
  lacks.add(goal.goal->source, std::move(missing));
}

void add_no_figure(const Gate& gate, const Party& party, Lacks& lacks) {
  const std::string key = gate.partnership().settings.distribution_key->value;
  Missing missing = of_party(party, key, Lack::no_key_figure);
  missing.indicator = Id::parse(key);
  const Book* book = gate.partnership().find_book(party.id);
  if (book != nullptr)
    lacks.add(book->source, std::move(missing));
  else
    lacks.add("measurements/" + party.id.text() + ".toml", std::move(missing));
}

void judge_goal(const Gate& gate, const Result& goal, Lacks& lacks) {
  const PartyList asked = gate.asked_of(goal);
  for (const PartyByKey& one : means_by_key(gate.partnership(), goal, gate.today())) {
    const auto party = std::find_if(asked.begin(), asked.end(),
                                    [&](const Party* known) { return known->id == one.key.party; });
    if (party == asked.end()) continue;
    if (!one.key.part)
      add_no_figure(gate, **party, lacks);
    else if (!follows(one.hours))
      add_uneven(**party, goal, Lack::uneven_hours, *one.hours, lacks);
    else if (!follows(one.budget))
      add_uneven(**party, goal, Lack::uneven_budget, *one.budget, lacks);
  }
}

bool is_known(const Partnership& partnership) {
  const std::string& key = partnership.settings.distribution_key->value;
  const auto indicator = Id::parse(key);
  return key == "equal" || (indicator && partnership.find_indicator(*indicator) != nullptr);
}

void judge(const Gate& gate, Lacks& lacks) {
  const Settings& settings = gate.partnership().settings;
  if (!settings.distribution_key) {
    // It may be in what can't be read.
    if (!settings.source.readable) lacks.add(settings.source, of_all("distribution_key", Lack::unreadable));
    return;
  }
  if (!is_known(gate.partnership())) {
    Missing missing = of_all("distribution_key", Lack::unknown_key);
    missing.text = settings.distribution_key->value;
    lacks.add(settings.source, std::move(missing));
    return;
  }
  for (const Result* goal : gate.goals())
    if (!gate.is_decided(*goal)) judge_goal(gate, *goal, lacks);
}

}  // namespace

extern const StartCondition kMeansFollowTheKey{"means-follow-the-key", About::results, kExplanation, judge};

}  // namespace accord::check
