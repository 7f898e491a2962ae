// accord party add: who takes part from now on.
#include "cli/adding.hpp"
#include "cli/commands.hpp"
#include "cli/party_list.hpp"
#include "cli/values.hpp"
#include "files/toml_text.hpp"
#include "model/both.hpp"
#include "render/added.hpp"

namespace accord::cli {
namespace {

constexpr Option kOptions[] = {
    {"--name", "NAME", "what people call it; the id with spaces unless given"},
    {"--alias", "NAME", "what spreadsheets call it; may be given again", Times::many},
    {"--sector", "TEXT", "what kind of organisation it is"},
    {"--role", "member|observer", "an observer is involved, and in no default list; member unless given",
     Times::once, "member observer"},
    {"--joined", "DATE", "the day from which it takes part"},
    {"--from", "FILE", "add those in a spreadsheet: a CSV file, or - for standard input"},
    kWait,
};

ExitStatus run_party_add(Session& session, const Given& given) {
  if (given.has("--from")) return add_party_list(session, given);
  if (given.arguments().empty())
    throw UsageError(
        both("party add needs an id, or a spreadsheet", "party add verwacht een id, of een spreadsheet"),
        both("write accord party add noorderzorg, or accord party add --from parties.csv",
             "schrijf accord party add noorderzorg, of accord party add --from parties.csv"));
  Adding adding(session, given);
  const Partnership& p = adding.partnership();
  const Id id = adding.require_new("parties", given.arguments().front());
  const std::string name = given.has("--name") ? text_given(given, "--name") : name_of(id);
  const std::vector<std::string> aliases = texts_given(given, "--alias");
  std::vector<std::string> names = aliases;
  names.push_back(name);
  require_free_names(p.parties, "party", id, names);
  const std::string role = given.value("--role").value_or("");
  files::TomlText text;
  text.text("name", name)
      .texts("aliases", aliases)
      .text("sector", text_given(given, "--sector"))
      .text("role", role)
      .date("joined", given.date("--joined"));
  const std::string path = path_in("parties", id);
  adding.add(path, text.str(),
             render::render_party_added(path, name, role == "observer" ? Role::observer : Role::member,
                                        adding.language()));
  if (p.indicators.empty()) adding.tell_next(render::render_next_indicator(adding.language()));
  return ExitStatus::yes;
}

}  // namespace

extern const Command kPartyAdd{"party add", "a party takes part", "ID | --from FILE", {0, 1},
                               kOptions,    run_party_add};

}  // namespace accord::cli
