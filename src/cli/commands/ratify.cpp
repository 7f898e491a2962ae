// accord ratify: parties' formal yes to a result as it reads today.
#include "accord/agreement.hpp"
#include "accord/check.hpp"
#include "accord/error.hpp"
#include "cli/commands.hpp"
#include "cli/messages.hpp"
#include "cli/ratifying.hpp"
#include "cli/repository.hpp"
#include "cli/values.hpp"
#include "model/both.hpp"

#include <algorithm>

namespace accord::cli {
namespace {

constexpr Option kOptions[] = {
    {"--all", "", "every result that the parties are in and that is not given up"},
    {"--purpose", "", "the purpose of the partnership"},
    {"--party", "PARTY,..", "the parties that say yes; required", Times::many},
    {"--by", "BODY,..", "the bodies that say it, such as a board; required", Times::many},
    {"--date", "DATE", "the day on which they said it; today unless given"},
    kWait,
};

void require_options(const Session& session, const Given& given) {
  const int what =
      (given.arguments().empty() ? 0 : 1) + (given.has("--all") ? 1 : 0) + (given.has("--purpose") ? 1 : 0);
  if (what == 0)
    throw UsageError(both("ratify what?", "wat moet er bekrachtigd worden?"),
                     both("name the results, or give --all or --purpose",
                          "noem de resultaten, of geef --all of --purpose"));
  if (what > 1)
    throw UsageError(both("results, --all and --purpose exclude each other",
                          "resultaten, --all en --purpose gaan niet samen"));
  if (!given.has("--party"))
    throw UsageError(
        both("ratify needs --party: who says yes", "ratify heeft --party nodig: wie bekrachtigt"));
  if (!given.has("--by"))
    throw UsageError(both("ratify needs --by: which body of a party says yes",
                          "ratify heeft --by nodig: welk orgaan van een partij bekrachtigt"),
                     both("such as --by board", "zoals --by bestuur"));
  const auto date = given.date("--date");
  if (date && *date > session.today)
    throw UsageError(both("{} is still to come: a yes is recorded when it was said",
                          "{} moet nog komen: leg een bekrachtiging vast als die er is", date->iso()));
}

// Each as [governance] spells it; one that it does not name is taken, and told.
std::vector<std::string> bodies_given(Session& session, const Given& given, const Partnership& p) {
  std::vector<std::string> known = bodies_of(p);
  std::vector<std::string> out;
  for (const std::string& given_body : given.list("--by")) {
    const auto same = [&](const std::string& body) { return name_key(body) == name_key(given_body); };
    const auto stated = std::find_if(known.begin(), known.end(), same);
    const std::string& body = stated == known.end() ? given_body : *stated;
    if (std::none_of(out.begin(), out.end(), same)) out.push_back(body);
    if (stated != known.end() || known.empty()) continue;
    report_warning(session,
                   both("'{}' is no body that [governance] asks for",
                        "'{}' is geen orgaan dat [governance] noemt", given_body),
                   both("they are {}", "het is {}", either_of(known)));
  }
  return out;
}

// The results asked about; every party must be in each that was named.
std::vector<Consent> consents_of(const Given& given, const Ratifying& ratifying) {
  const Partnership& p = ratifying.partnership();
  const std::vector<Id> parties = ids_given(given, "--party", "party", p);
  if (given.has("--purpose")) {
    if (!p.settings.purpose)
      throw Error(both("accord.toml states no purpose yet", "in accord.toml staat nog geen bedoeling"),
                  both("write one: purpose = \"...\"", "schrijf die op: purpose = \"...\""));
    return {{nullptr, parties, {}}};
  }
  if (given.has("--all")) return ratifying.all_of(parties);
  std::vector<Consent> out;
  for (const std::string& word : given.arguments()) {
    const Assessment& a = ratifying.find(require_id(word, "goal", p));
    for (const Id& party : parties)
      if (!std::binary_search(a.parties.begin(), a.parties.end(), party))
        throw Error(
            both("{} takes no part in {}", "{} doet niet mee aan {}", party.text(), a.result->id().text()),
            both("`accord goal show {}` names its parties", "`accord goal show {}` noemt de partijen",
                 a.result->id().text()));
    out.push_back({&a, parties, {}});
  }
  return out;
}

ExitStatus run_ratify(Session& session, const Given& given) {
  require_options(session, given);
  Ratifying ratifying(session, given);
  if (!ratifying.stopping().empty()) {
    report_refusal(session, ratifying.stopping());
    return ExitStatus::trouble;
  }
  const std::vector<std::string> bodies = bodies_given(session, given, ratifying.partnership());
  const Date date = given.date("--date").value_or(session.today);
  std::vector<Consent> consents = consents_of(given, ratifying);
  for (Consent& consent : consents)
    if (!ratifying.record(consent, bodies, date)) return ExitStatus::no;
  ratifying.commit();
  std::string told;
  for (const Consent& consent : consents) told += ratifying.tell(consent, bodies, date);
  session.out.write(style_of(session).fit(told));
  return ExitStatus::yes;
}

}  // namespace

extern const Command kRatify{"ratify",
                             "record a formal yes to results as they read today",
                             "GOAL... | --all | --purpose",
                             {},
                             kOptions,
                             run_ratify};

}  // namespace accord::cli
