// accord party list, accord party show: who takes part, and one party with its cards on the table.
#include "cli/commands.hpp"
#include "cli/messages.hpp"
#include "cli/repository.hpp"
#include "measure/party_set.hpp"
#include "render/fill.hpp"
#include "render/number.hpp"
#include "render/table.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace accord::cli {
namespace {

using render::Cut;
using render::Word;

std::string role_of(const Party& party, Language language) {
  return std::string(text_of(party.role == Role::observer ? Word::an_observer : Word::list_member, language));
}

std::string role_on(Date today, const Party& party, const Partnership& p, Language language) {
  if (const Party* successor = p.find_successor(party.id);
      successor != nullptr && successor->joined && successor->joined->value <= today)
    return render::fill(Word::list_merged, language, successor->id.text(), successor->joined->value.iso());
  if (party.left && party.left->value <= today)
    return render::fill(Word::show_left, language, party.left->value.iso());
  if (party.joined && party.joined->value > today)
    return render::fill(Word::list_joins, language, party.joined->value.iso());
  return role_of(party, language);
}

ExitStatus run_party_list(Session& session, const Given&) {
  const Repository repository = open_definitions(session);
  const Language language = repository.language(session);
  const auto say = [&](Word word) { return text_of(word, language); };
  render::Table table({{say(Word::list_id), Cut::never},
                       {say(Word::list_name)},
                       {say(Word::list_sector)},
                       {say(Word::list_role), Cut::never}});
  for (const Party& party : repository.partnership().parties) {
    if (!party.source.readable)
      table.add_row({party.id.text(), std::string(say(Word::list_unreadable))});
    else
      table.add_row({party.id.text(), party.name.value, party.sector ? party.sector->value : "",
                     role_on(session.today, party, repository.partnership(), language)});
  }
  return write_list(session, repository, table, {"parties"}, Word::no_parties_listed);
}

std::vector<std::string> plain(const std::vector<Text>& texts) {
  std::vector<std::string> out;
  for (const Text& text : texts) out.push_back(text.value);
  return out;
}

std::string not_on_table(Language language) {
  return fmt::format("({})", text_of(Word::not_on_table, language));
}

// An empty list is an answer; a missing one is a card that is not on the table.
std::vector<std::string> card(const Sentences& sentences, Language language) {
  if (!sentences) return {not_on_table(language)};
  if (sentences->empty()) return {std::string(text_of(Word::show_none, language))};
  return plain(*sentences);
}

std::string value_of(const Maybe<std::string>& text) { return text ? text->value : ""; }
std::string value_of(const Maybe<Date>& date) { return date ? date->value.iso() : ""; }

std::vector<std::string> business_case_of(const Party& party, const std::string& currency,
                                          Language language) {
  if (!party.business_case) return {not_on_table(language)};
  const BusinessCase& b = *party.business_case;
  const auto a_year = [&](Word word, double sum) {
    const std::string amount = render::render_exact(sum, language) + ' ' + currency;
    return render::fill(word, language, render::fill(Word::amounts_a_year, language, amount));
  };
  std::vector<std::string> lines;
  if (b.costs) lines.push_back(a_year(Word::costs_of, b.costs->value));
  if (b.benefits) lines.push_back(a_year(Word::benefits_of, b.benefits->value));
  if (b.note) lines.push_back(b.note->value);
  return lines;
}

// Those that it takes part in today, mergers and departures applied.
std::vector<std::string> results_of(const Repository& repository, const Party& party, Date today) {
  const Partnership& p = repository.partnership();
  const measure::Successions successions(p);
  std::vector<std::string> out;
  for (const std::size_t i : repository.results.outline) {
    const Result& r = repository.results.all[i];
    const Date baseline = r.baseline_date.value_or(today);
    const Date end = std::max(baseline, std::min(today, r.deadline.value_or(today)));
    const auto parties = measure::resolve_parties(p, successions, r.parties, baseline, end);
    if (std::find(parties.begin(), parties.end(), &party) != parties.end()) out.push_back(r.id().text());
  }
  return out;
}

ExitStatus run_party_show(Session& session, const Given& given) {
  const Repository repository = open_definitions(session);
  const Partnership& p = repository.partnership();
  const Party& party = *p.find_party(require_id(given.arguments().front(), "party", p));
  require_readable(session, repository.loaded, p.settings.source);
  require_readable(session, repository.loaded, party.source);
  const Language language = repository.language(session);
  const auto say = [&](Word word) { return text_of(word, language); };
  render::Card out;
  out.add(say(Word::balance_party), party.id.text());
  out.add(say(Word::list_name), party.name.value);
  out.add(say(Word::list_aliases), plain(party.aliases));
  out.add(say(Word::list_sector), value_of(party.sector));
  out.add(say(Word::list_role), role_on(session.today, party, p, language));
  out.add(say(Word::list_joined), value_of(party.joined));
  out.add(say(Word::list_left), value_of(party.left));
  std::vector<std::string> succeeded;
  for (const Spanned<Id>& old : party.succeeds) succeeded.push_back(old.value.text());
  out.add(say(Word::list_succeeds), succeeded);
  if (party.representative) {
    out.add(say(Word::list_speaks), value_of(party.representative->name));
    out.add(say(Word::list_speaks_as), value_of(party.representative->role));
    out.add(say(Word::list_mandate), value_of(party.representative->mandate));
  }
  out.add(say(Word::card_interests), card(party.interests, language));
  out.add(say(Word::card_needs), card(party.needs, language));
  out.add(say(Word::card_limits), card(party.limits, language));
  out.add(say(Word::card_gains), card(party.gains, language));
  out.add(say(Word::card_concessions), card(party.concessions, language));
  out.add(say(Word::card_business_case), business_case_of(party, p.settings.currency, language));
  out.add(say(Word::overview_results), results_of(repository, party, session.today));
  session.out.write(out.render(session.width, style_of(session)));
  return tell_unreadable(session, repository, {"goals", "ambitions"});
}

}  // namespace

extern const Command kPartyList{"party list", "who takes part", "", {0, 0}, {}, run_party_list};
extern const Command kPartyShow{"party show",  "one party, with its cards on the table", "PARTY", {1, 1}, {},
                                run_party_show};

}  // namespace accord::cli
