// accord ratify: parties' formal yes to a result as it reads today.
#include "accord/agreement.hpp"
#include "accord/check.hpp"
#include "accord/error.hpp"
#include "cli/commands.hpp"
#include "cli/messages.hpp"
#include "cli/ratifying.hpp"
#include "cli/repository.hpp"
#include "cli/values.hpp"
#include "text/nearest.hpp"

#include <fmt/format.h>

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
  if (what == 0) throw UsageError("ratify what?", "name the results, or give --all or --purpose");
  if (what > 1) throw UsageError("results, --all and --purpose exclude each other");
  if (!given.has("--party")) throw UsageError("ratify needs --party: who says yes");
  if (!given.has("--by"))
    throw UsageError("ratify needs --by: which body of a party says yes", "such as --by board");
  const auto date = given.date("--date");
  if (date && *date > session.today)
    throw UsageError(fmt::format("{} is still to come: a yes is recorded when it was said", date->iso()));
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
    report_warning(session, fmt::format("'{}' is no body that [governance] asks for", given_body),
                   "they are " + text::join_quoted(known));
  }
  return out;
}

// The results asked about; every party must be in each that was named.
std::vector<Consent> consents_of(const Given& given, const Ratifying& ratifying) {
  const Partnership& p = ratifying.partnership();
  const std::vector<Id> parties = ids_given(given, "--party", "party", ids_of(p.parties));
  if (given.has("--purpose")) {
    if (!p.settings.purpose) throw Error("accord.toml states no purpose yet", "write one: purpose = \"...\"");
    return {{nullptr, parties, {}}};
  }
  if (given.has("--all")) return ratifying.all_of(parties);
  std::vector<Consent> out;
  for (const std::string& word : given.arguments()) {
    const Assessment& a = ratifying.find(require_id(word, "goal", ids_of(p.goals)));
    for (const Id& party : parties)
      if (!std::binary_search(a.parties.begin(), a.parties.end(), party))
        throw Error(fmt::format("{} takes no part in {}", party.text(), a.result->id().text()),
                    fmt::format("`accord goal show {}` names its parties", a.result->id().text()));
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
