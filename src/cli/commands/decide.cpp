// accord decide: records a decision.
#include "cli/adding.hpp"
#include "cli/commands.hpp"
#include "cli/repository.hpp"
#include "cli/values.hpp"
#include "files/toml_text.hpp"
#include "model/both.hpp"
#include "render/added.hpp"

namespace accord::cli {
namespace {

constexpr Option kOptions[] = {
    {"--by", "TEXT", "who decided"},
    {"--parties", "PARTY,..", "the parties that took part", Times::many},
    {"--affects", "GOAL,..", "the results that it is about", Times::many},
    {"--date", "DATE", "the day of the decision; today unless given"},
    kWait,
};

// "decide list" means to look, and would record a decision that says "list".
void reject_verb(const std::vector<std::string>& words) {
  const std::string& word = words.front();
  if (words.size() > 1 || (word != "list" && word != "show" && word != "add")) return;
  throw UsageError(both("'{}' is no decision", "'{}' is geen besluit", word),
                   both("`accord log` tells what was decided; write a decision as a sentence between quotes",
                        "`accord log` vertelt wat er is besloten; schrijf een besluit als een zin tussen "
                        "aanhalingstekens"));
}

ExitStatus run_decide(Session& session, const Given& given) {
  reject_verb(given.arguments());
  const std::string decision = sentence_given(given, {"the decision", "het besluit"});
  const Date date = given.date("--date").value_or(session.today);
  Adding adding(session, given);
  const Partnership& p = adding.partnership();
  const std::vector<Id> affects = ids_given(given, "--affects", "goal", p);
  files::TomlText text;
  text.date("date", date)
      .text("decision", decision)
      .text("by", text_given(given, "--by"))
      .ids("parties", ids_given(given, "--parties", "party", p))
      .ids("affects", affects);
  const std::string path = path_in("decisions", adding.choose_dated("decisions", date, decision));
  adding.add(path, text.str(), render::render_decided(path, date, affects, adding.language()));
  return ExitStatus::yes;
}

}  // namespace

extern const Command kDecide{"decide", "record a decision", "TEXT", {1, 1'000'000}, kOptions, run_decide};

}  // namespace accord::cli
