// accord goal list, accord goal show: the results that were promised, and one of them with its terms.
#include "cli/commands.hpp"
#include "cli/messages.hpp"
#include "cli/repository.hpp"
#include "render/fill.hpp"
#include "render/number.hpp"
#include "render/table.hpp"

#include <utility>

namespace accord::cli {
namespace {

using render::Cut;
using render::Word;

ExitStatus run_goal_list(Session& session, const Given&) {
  const Repository repository = open_definitions(session);
  const Language language = repository.language(session);
  const auto say = [&](Word word) { return text_of(word, language); };
  render::Table table({{say(Word::list_id), Cut::never},
                       {say(Word::list_result)},
                       {say(Word::show_deadline), Cut::never},
                       {say(Word::show_owner), Cut::never}});
  for (const std::size_t i : repository.results.outline) {
    const Result& r = repository.results.all[i];
    const std::string id = std::string(2 * repository.results.depth(r), ' ') + r.id().text();
    if (!r.goal->source.readable)
      table.add_row({id, std::string(say(Word::list_unreadable))});
    else
      table.add_row({id, r.goal->result.value, r.deadline ? r.deadline->iso() : "",
                     r.goal->owner ? r.goal->owner->value.text() : ""});
  }
  return write_list(session, repository, table, {"goals"}, Word::no_goals_listed);
}

std::vector<std::string> ids(const std::vector<Id>& list) {
  std::vector<std::string> out;
  for (const Id& id : list) out.push_back(id.text());
  return out;
}

std::vector<std::string> sentences(const Sentences& list) {
  std::vector<std::string> out;
  if (!list) return out;
  for (const Text& text : *list) out.push_back(text.value);
  return out;
}

std::string describe_means(const Means& means, const std::string& currency, Language language) {
  const auto a_year = [&](const std::string& amount) {
    return render::fill(Word::amounts_a_year, language, amount);
  };
  const auto exact = [&](double value) { return render::render_exact(value, language); };
  std::string out = means.party.value.text() + ':';
  if (means.hours) out += ' ' + a_year(render::fill(Word::amount_of_hours, language, exact(*means.hours)));
  if (means.budget) out += (means.hours ? ", " : " ") + a_year(exact(*means.budget) + ' ' + currency);
  for (const std::string& competency : means.competencies) out += ", " + competency;
  return out;
}

class GoalCard {
 public:
  GoalCard(const Repository& repository, const Result& result, Language language)
      : repository_(repository), r_(result), goal_(*result.goal), language_(language) {}

  render::Card card() {
    add(Word::list_goal, r_.id().text());
    add_terms();
    add_agreements();
    add_neighbours();
    return std::move(out_);
  }

 private:
  void add_terms();
  void add_agreements();
  void add_neighbours();
  template <class Value>
  void add(Word name, const Value& value) {
    out_.add(text_of(name, language_), value);
  }

  const Repository& repository_;
  const Result& r_;
  const Goal& goal_;
  Language language_;
  render::Card out_;
};

void GoalCard::add_terms() {
  add(Word::list_sentence, goal_.result.value);
  add(Word::show_title, goal_.title ? goal_.title->value : "");
  add(Word::show_why, goal_.why ? goal_.why->value : "");
  add(Word::show_ambition, r_.ambition ? r_.ambition->text() : "");
  add(Word::show_indicator, r_.indicator != nullptr ? r_.indicator->id.text() : "");
  if (r_.sentence.problem) add(Word::sentence_unreadable, r_.sentence.problem->message.in(language_));
  add(Word::show_owner, goal_.owner ? goal_.owner->value.text() : "");
  add(Word::for_baseline, r_.baseline_date ? r_.baseline_date->iso() : "");
  add(Word::show_deadline, r_.deadline ? r_.deadline->iso() : "");
  add(Word::term_parties, ids(r_.parties));
}

void GoalCard::add_agreements() {
  std::vector<std::string> lines;
  for (const Share& share : goal_.shares)
    lines.push_back(share.party.value.text() + ": " + share.change.value);
  add(Word::card_shares, lines);
  lines.clear();
  const std::string& currency = repository_.partnership().settings.currency;
  for (const Means& means : goal_.means) lines.push_back(describe_means(means, currency, language_));
  add(Word::show_means, lines);
  add(Word::show_risks, sentences(goal_.risks));
  add(Word::show_tensions, sentences(goal_.tensions));
  lines.clear();
  for (const Condition& c : goal_.conditions)
    lines.push_back(c.met ? render::fill(Word::show_met, language_, c.sentence.value, c.met->iso())
                          : render::fill(Word::show_not_met, language_, c.sentence.value));
  add(Word::show_conditions, lines);
  if (goal_.stopped) add(Word::stopped, goal_.stopped->date.value.iso() + ": " + goal_.stopped->why);
}

void GoalCard::add_neighbours() {
  std::vector<std::string> lines;
  for (const std::size_t child : r_.children)
    lines.push_back(describe_result(repository_.results.all[child], language_));
  add(Word::list_sub_results, lines);
  lines.clear();
  for (const Effort& effort : repository_.partnership().efforts)
    for (const Spanned<Id>& id : effort.supports)
      if (id.value == r_.id()) lines.push_back(effort.name.value);
  add(Word::show_efforts, lines);
}

// A result takes terms from what stands above it, so all of that must be readable to tell them.
void require_terms(Session& session, const Repository& repository, const Result& result) {
  const Partnership& p = repository.partnership();
  require_readable(session, repository.loaded, p.settings.source);
  for (const Result* at = &result; at != nullptr;
       at = at->parent ? &repository.results.all[*at->parent] : nullptr)
    require_readable(session, repository.loaded, at->goal->source);
  const Ambition* ambition = result.ambition ? p.find_ambition(*result.ambition) : nullptr;
  if (ambition != nullptr) require_readable(session, repository.loaded, ambition->source);
}

ExitStatus run_goal_show(Session& session, const Given& given) {
  const Repository repository = open_definitions(session);
  const Partnership& p = repository.partnership();
  const Result& r = *repository.results.find(require_id(given.arguments().front(), "goal", p));
  require_terms(session, repository, r);
  const render::Card card = GoalCard(repository, r, repository.language(session)).card();
  session.out.write(card.render(session.width, style_of(session)));
  return tell_unreadable(session, repository, {"goals", "parties", "ambitions", "indicators", "efforts"});
}

}  // namespace

extern const Command kGoalList{"goal list", "the results that were promised", "", {0, 0}, {}, run_goal_list};
extern const Command kGoalShow{"goal show",  "one result as it is promised", "GOAL", {1, 1}, {},
                               run_goal_show};

}  // namespace accord::cli
