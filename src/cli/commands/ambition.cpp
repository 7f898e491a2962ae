// accord ambition list, accord ambition show: the themes, and one of them with its parties and results.
#include "cli/commands.hpp"
#include "cli/messages.hpp"
#include "cli/repository.hpp"
#include "render/table.hpp"

#include <utility>

namespace accord::cli {
namespace {

using render::Cut;
using render::Word;

std::string phase_of(const Ambition& ambition, Language language) {
  constexpr std::pair<std::string_view, Word> kPhases[] = {
      {"exploring", Word::list_exploring}, {"preparing", Word::list_preparing}, {"doing", Word::list_doing}};
  if (!ambition.phase) return "";
  for (const auto& [phase, word] : kPhases)
    if (phase == ambition.phase->value) return std::string(text_of(word, language));
  return ambition.phase->value;
}

ExitStatus run_ambition_list(Session& session, const Given&) {
  const Repository repository = open_definitions(session);
  const Language language = repository.language(session);
  const auto say = [&](Word word) { return text_of(word, language); };
  render::Table table({{say(Word::list_id), Cut::never},
                       {say(Word::list_name)},
                       {say(Word::list_phase)},
                       {say(Word::list_lead), Cut::never},
                       {say(Word::term_parties)},
                       {say(Word::overview_results)}});
  for (const Ambition& a : repository.partnership().ambitions) {
    if (!a.source.readable)
      table.add_row({a.id.text(), std::string(say(Word::list_unreadable))});
    else
      table.add_row({a.id.text(), a.name.value, phase_of(a, language), a.lead ? a.lead->value.text() : "",
                     a.parties.empty() ? std::string(say(Word::list_all)) : std::to_string(a.parties.size()),
                     count_results(repository, [&](const Result& r) { return r.ambition == a.id; })});
  }
  return write_list(session, repository, table, {"ambitions", "goals"}, Word::no_ambitions_listed);
}

ExitStatus run_ambition_show(Session& session, const Given& given) {
  const Repository repository = open_definitions(session);
  const Partnership& p = repository.partnership();
  const Ambition& ambition = *p.find_ambition(require_id(given.arguments().front(), "ambition", p));
  require_readable(session, repository.loaded, p.settings.source);
  require_readable(session, repository.loaded, ambition.source);
  const Language language = repository.language(session);
  const auto say = [&](Word word) { return text_of(word, language); };
  render::Card out;
  out.add(say(Word::show_ambition), ambition.id.text());
  out.add(say(Word::list_name), ambition.name.value);
  out.add(say(Word::show_why), ambition.why ? ambition.why->value : "");
  out.add(say(Word::list_phase), phase_of(ambition, language));
  out.add(say(Word::list_lead), ambition.lead ? ambition.lead->value.text() : "");
  out.add(say(Word::for_baseline), ambition.baseline ? ambition.baseline->value.iso() : "");
  std::vector<std::string> parties;
  for (const Spanned<Id>& party : ambition.parties) parties.push_back(party.value.text());
  if (parties.empty()) parties.emplace_back(say(Word::all_members));
  out.add(say(Word::term_parties), parties);
  std::vector<std::string> results;
  for (const std::size_t i : repository.results.outline) {
    const Result& r = repository.results.all[i];
    if (r.ambition == ambition.id) results.push_back(describe_result(r, language));
  }
  out.add(say(Word::overview_results), results);
  session.out.write(out.render(session.width, style_of(session)));
  return tell_unreadable(session, repository, {"goals"});
}

}  // namespace

extern const Command kAmbitionList{"ambition list", "the themes", "", {0, 0}, {}, run_ambition_list};
extern const Command kAmbitionShow{
    "ambition show", "one theme, its parties and its results", "AMBITION", {1, 1}, {}, run_ambition_show};

}  // namespace accord::cli
