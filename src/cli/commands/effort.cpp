// accord effort add, accord effort list: what people do, under the results that it serves.
#include "accord/sentence.hpp"
#include "cli/adding.hpp"
#include "cli/commands.hpp"
#include "cli/messages.hpp"
#include "cli/repository.hpp"
#include "cli/values.hpp"
#include "files/toml_text.hpp"
#include "model/both.hpp"
#include "render/added.hpp"
#include "render/table.hpp"

namespace accord::cli {
namespace {

using render::Cut;
using render::Word;

constexpr Option kOptions[] = {
    {"--supports", "GOAL,..", "the results that it serves; required", Times::many},
    {"--lead", "PARTY", "the party that leads it"},
    {"--since", "DATE", "the day from which it is done; today unless given"},
    {"--until", "DATE", "the last day of it"},
    {"--note", "TEXT", "what there is to know about it"},
    {"--id", "ID", "the name of its file; today and its first words unless given"},
    kWait,
};

ExitStatus run_effort_add(Session& session, const Given& given) {
  const std::string name = sentence_given(given, {"the effort", "de inspanning"});
  if (!given.has("--supports"))
    throw UsageError(both("an effort serves a result", "een inspanning draagt bij aan een resultaat"),
                     both("say which: --supports GOAL; `accord goal list` names them",
                          "zeg aan welk: --supports RESULTAAT; `accord goal list` noemt ze"));
  const Date since = given.date("--since").value_or(session.today);
  const auto until = given.date("--until");
  if (until && *until < since)
    throw UsageError(both("--until is before --since", "--until ligt voor --since"));
  Adding adding(session, given);
  const Partnership& p = adding.partnership();
  const auto stated = given.value("--id");
  const Id id =
      stated ? adding.require_new("efforts", *stated) : adding.choose_dated("efforts", session.today, name);
  const std::vector<Id> supports = ids_given(given, "--supports", "goal", p);
  files::TomlText text;
  text.text("name", name)
      .id("lead", id_given(given, "--lead", "party", p))
      .date("since", since)
      .date("until", until)
      .ids("supports", supports)
      .text("note", text_given(given, "--note"));
  const std::string path = path_in("efforts", id);
  adding.add(path, text.str(), render::render_effort_added(path, supports, adding.language()));
  if (read_phrase(name).verdict == Verdict::result)
    report_warning(session,
                   both("this reads as a result, and an effort is never measured",
                        "dit lijkt een resultaat, en een inspanning wordt nooit gemeten"),
                   both("`accord goal add` promises it, and `accord status` then shows its progress",
                        "beloof het met `accord goal add`, dan toont `accord status` de voortgang"));
  return ExitStatus::yes;
}

ExitStatus run_effort_list(Session& session, const Given&) {
  const Repository repository = open_definitions(session);
  const Language language = repository.language(session);
  const auto say = [&](Word word) { return text_of(word, language); };
  render::Table table({{say(Word::list_id), Cut::never},
                       {say(Word::list_name)},
                       {say(Word::list_lead), Cut::never},
                       {say(Word::list_supports)}});
  for (const Effort& effort : repository.partnership().efforts) {
    if (!effort.source.readable) {
      table.add_row({effort.id.text(), std::string(say(Word::list_unreadable))});
      continue;
    }
    std::vector<Id> supports;
    for (const Spanned<Id>& goal : effort.supports) supports.push_back(goal.value);
    table.add_row({effort.id.text(), effort.name.value, effort.lead ? effort.lead->value.text() : "",
                   render::join_ids(supports)});
  }
  return write_list(session, repository, table, {"efforts"}, Word::no_efforts_listed);
}

}  // namespace

extern const Command kEffortAdd{
    "effort add", "record what people do for a result", "TEXT", {1, 1'000'000}, kOptions, run_effort_add};
extern const Command kEffortList{"effort list", "what people do", "", {0, 0}, {}, run_effort_list};

}  // namespace accord::cli
