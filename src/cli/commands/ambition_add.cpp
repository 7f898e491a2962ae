// accord ambition add: a theme that groups results.
#include "cli/adding.hpp"
#include "cli/commands.hpp"
#include "cli/repository.hpp"
#include "cli/values.hpp"
#include "files/toml_text.hpp"
#include "render/added.hpp"

namespace accord::cli {
namespace {

constexpr Option kOptions[] = {
    {"--name", "NAME", "what people call it; the id with spaces unless given"},
    {"--why", "TEXT", "what it is good for"},
    {"--parties", "PARTY,..", "whose ambition it is; all members unless given", Times::many},
    {"--lead", "PARTY", "the party that leads it"},
    {"--baseline", "DATE", "the day that its results count from"},
    {"--phase", "PHASE", "exploring, preparing or doing", Times::once, "exploring preparing doing"},
    kWait,
};

ExitStatus run_ambition_add(Session& session, const Given& given) {
  Adding adding(session, given);
  const Partnership& p = adding.partnership();
  const Id id = adding.require_new("ambitions", given.arguments().front());
  const std::string name = given.has("--name") ? text_given(given, "--name") : name_of(id);
  const std::vector<Id> parties = ids_given(given, "--parties", "party", p);
  files::TomlText text;
  text.text("name", name)
      .text("why", text_given(given, "--why"))
      .ids("parties", parties)
      .id("lead", id_given(given, "--lead", "party", p))
      .date("baseline", given.date("--baseline"))
      .text("phase", given.value("--phase").value_or(""));
  const std::string path = path_in("ambitions", id);
  adding.add(path, text.str(), render::render_ambition_added(path, name, parties, adding.language()));
  if (p.indicators.empty()) adding.tell_next(render::render_next_indicator(adding.language()));
  return ExitStatus::yes;
}

}  // namespace

extern const Command kAmbitionAdd{"ambition add",  "a theme that groups results", "ID", {1, 1}, kOptions,
                                  run_ambition_add};

}  // namespace accord::cli
