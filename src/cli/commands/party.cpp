// accord party list, accord party show: who takes part, and one party with its cards on the table.
#include "cli/commands.hpp"
#include "cli/messages.hpp"
#include "cli/repository.hpp"
#include "render/number.hpp"
#include "render/table.hpp"

#include <algorithm>

namespace accord::cli {
namespace {

using render::Cut;

std::string role_of(const Party& party, Date today) {
  if (party.left && party.left->value <= today) return "left " + party.left->value.iso();
  if (party.joined && party.joined->value > today) return "joins " + party.joined->value.iso();
  return party.role == Role::observer ? "observer" : "member";
}

ExitStatus run_party_list(Session& session, const Given&) {
  const Repository repository = open_definitions(session);
  render::Table table({{"id", Cut::never}, {"name"}, {"sector"}, {"role"}});
  for (const Party& party : repository.partnership().parties) {
    if (!party.source.readable)
      table.add_row({party.id.text(), std::string(kCannotBeRead)});
    else
      table.add_row({party.id.text(), party.name.value, party.sector ? party.sector->value : "",
                     role_of(party, session.today)});
  }
  return write_list(session, repository, table, {"parties"},
                    "there are no parties yet: accord party add ID says who takes part\n");
}

std::vector<std::string> plain(const std::vector<Text>& texts) {
  std::vector<std::string> out;
  for (const Text& text : texts) out.push_back(text.value);
  return out;
}

// An empty list is an answer; a missing one is a card that is not on the table.
std::vector<std::string> card(const Sentences& sentences) {
  if (!sentences) return {"(not on the table)"};
  if (sentences->empty()) return {"none"};
  return plain(*sentences);
}

std::string value_of(const Maybe<std::string>& text) { return text ? text->value : ""; }
std::string value_of(const Maybe<Date>& date) { return date ? date->value.iso() : ""; }

void add_business_case(const Party& party, const std::string& currency, render::Card& out) {
  if (!party.business_case) return out.add("business case", "(not on the table)");
  const BusinessCase& b = *party.business_case;
  std::vector<std::string> lines;
  if (b.costs) lines.push_back("costs " + render::render_exact(b.costs->value) + ' ' + currency + " a year");
  if (b.benefits)
    lines.push_back("benefits " + render::render_exact(b.benefits->value) + ' ' + currency + " a year");
  if (b.note) lines.push_back(b.note->value);
  out.add("business case", lines);
}

std::vector<std::string> results_of(const Repository& repository, const Id& party) {
  std::vector<std::string> out;
  for (const std::size_t i : repository.results.outline) {
    const Result& r = repository.results.all[i];
    if (std::find(r.parties.begin(), r.parties.end(), party) != r.parties.end()) out.push_back(r.id().text());
  }
  return out;
}

ExitStatus run_party_show(Session& session, const Given& given) {
  const Repository repository = open_definitions(session);
  const Partnership& p = repository.partnership();
  const Party& party = *p.find_party(require_id(given.arguments().front(), "party", ids_of(p.parties)));
  require_readable(session, repository.loaded, p.settings.source);
  require_readable(session, repository.loaded, party.source);
  render::Card out;
  out.add("party", party.id.text());
  out.add("name", party.name.value);
  out.add("aliases", plain(party.aliases));
  out.add("sector", value_of(party.sector));
  out.add("role", party.role == Role::observer ? "observer" : "member");
  out.add("joined", value_of(party.joined));
  out.add("left", value_of(party.left));
  for (const Spanned<Id>& old : party.succeeds) out.add("succeeds", old.value.text());
  if (party.representative) {
    out.add("represented by", value_of(party.representative->name));
    out.add("as", value_of(party.representative->role));
    out.add("mandate", value_of(party.representative->mandate));
  }
  out.add("interests", card(party.interests));
  out.add("needs", card(party.needs));
  out.add("limits", card(party.limits));
  out.add("gains", card(party.gains));
  out.add("concessions", card(party.concessions));
  add_business_case(party, p.settings.currency, out);
  out.add("results", results_of(repository, party.id));
  session.out.write(out.render(session.width, style_of(session)));
  return tell_unreadable(session, repository, {"goals", "ambitions"});
}

}  // namespace

extern const Command kPartyList{"party list", "who takes part", "", {0, 0}, {}, run_party_list};
extern const Command kPartyShow{"party show",  "one party, with its cards on the table", "PARTY", {1, 1}, {},
                                run_party_show};

}  // namespace accord::cli
