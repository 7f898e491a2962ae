// accord ambition list, accord ambition show: the themes, and one of them with its parties and results.
#include "cli/commands.hpp"
#include "cli/messages.hpp"
#include "cli/repository.hpp"
#include "render/table.hpp"

namespace accord::cli {
namespace {

using render::Cut;

ExitStatus run_ambition_list(Session& session, const Given&) {
  const Repository repository = open_definitions(session);
  render::Table table(
      {{"id", Cut::never}, {"name"}, {"phase"}, {"lead", Cut::never}, {"parties"}, {"results"}});
  for (const Ambition& a : repository.partnership().ambitions) {
    if (!a.source.readable)
      table.add_row({a.id.text(), std::string(kCannotBeRead)});
    else
      table.add_row({a.id.text(), a.name.value, a.phase ? a.phase->value : "",
                     a.lead ? a.lead->value.text() : "",
                     a.parties.empty() ? "all" : std::to_string(a.parties.size()),
                     count_results(repository, [&](const Result& r) { return r.ambition == a.id; })});
  }
  return write_list(session, repository, table, {"ambitions", "goals"},
                    "there are no ambitions yet: accord ambition add ID makes a theme for results\n");
}

ExitStatus run_ambition_show(Session& session, const Given& given) {
  const Repository repository = open_definitions(session);
  const Partnership& p = repository.partnership();
  const Ambition& ambition =
      *p.find_ambition(require_id(given.arguments().front(), "ambition", ids_of(p.ambitions)));
  require_readable(session, repository.loaded, p.settings.source);
  require_readable(session, repository.loaded, ambition.source);
  render::Card out;
  out.add("ambition", ambition.id.text());
  out.add("name", ambition.name.value);
  out.add("why", ambition.why ? ambition.why->value : "");
  out.add("phase", ambition.phase ? ambition.phase->value : "");
  out.add("lead", ambition.lead ? ambition.lead->value.text() : "");
  out.add("baseline", ambition.baseline ? ambition.baseline->value.iso() : "");
  std::vector<std::string> parties;
  for (const Spanned<Id>& party : ambition.parties) parties.push_back(party.value.text());
  out.add("parties", parties.empty() ? std::vector<std::string>{"all members"} : parties);
  std::vector<std::string> results;
  for (const std::size_t i : repository.results.outline) {
    const Result& r = repository.results.all[i];
    if (r.ambition == ambition.id) results.push_back(describe_result(r));
  }
  out.add("results", results);
  session.out.write(out.render(session.width, style_of(session)));
  return tell_unreadable(session, repository, {"goals"});
}

}  // namespace

extern const Command kAmbitionList{"ambition list", "the themes", "", {0, 0}, {}, run_ambition_list};
extern const Command kAmbitionShow{
    "ambition show", "one theme, its parties and its results", "AMBITION", {1, 1}, {}, run_ambition_show};

}  // namespace accord::cli
