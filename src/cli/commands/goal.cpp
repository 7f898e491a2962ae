// accord goal list, accord goal show: the results that were promised, and one of them with its terms.
#include "cli/commands.hpp"
#include "cli/messages.hpp"
#include "cli/repository.hpp"
#include "render/number.hpp"
#include "render/table.hpp"

namespace accord::cli {
namespace {

using render::Cut;

ExitStatus run_goal_list(Session& session, const Given&) {
  const Repository repository = open_definitions(session);
  render::Table table({{"id", Cut::never}, {"result"}, {"deadline", Cut::never}, {"owner", Cut::never}});
  for (const std::size_t i : repository.results.outline) {
    const Result& r = repository.results.all[i];
    const std::string id = std::string(2 * repository.results.depth(r), ' ') + r.id().text();
    if (!r.goal->source.readable)
      table.add_row({id, std::string(kCannotBeRead)});
    else
      table.add_row({id, r.goal->result.value, r.deadline ? r.deadline->iso() : "",
                     r.goal->owner ? r.goal->owner->value.text() : ""});
  }
  return write_list(session, repository, table, {"goals"},
                    "there are no goals yet: each is a file such as goals/retention.toml with a line\n"
                    "result = \"+10% staff retention by 2026-12-31\"\n");
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

std::string describe_means(const Means& means, const std::string& currency) {
  std::string out = means.party.value.text() + ':';
  if (means.hours) out += ' ' + render::render_exact(*means.hours) + " hours a year";
  if (means.budget)
    out += (means.hours ? ", " : " ") + render::render_exact(*means.budget) + ' ' + currency + " a year";
  for (const std::string& competency : means.competencies) out += ", " + competency;
  return out;
}

void add_terms(const Result& r, render::Card& out) {
  const Goal& goal = *r.goal;
  out.add("result", goal.result.value);
  out.add("title", goal.title ? goal.title->value : "");
  out.add("why", goal.why ? goal.why->value : "");
  out.add("ambition", r.ambition ? r.ambition->text() : "");
  out.add("indicator", r.indicator != nullptr ? r.indicator->id.text() : "");
  if (r.sentence.problem) out.add("can't be read", r.sentence.problem->message.en);
  out.add("owner", goal.owner ? goal.owner->value.text() : "");
  out.add("baseline", r.baseline_date ? r.baseline_date->iso() : "");
  out.add("deadline", r.deadline ? r.deadline->iso() : "");
  out.add("parties", ids(r.parties));
}

void add_agreements(const Partnership& partnership, const Goal& goal, render::Card& out) {
  std::vector<std::string> lines;
  for (const Share& share : goal.shares)
    lines.push_back(share.party.value.text() + ": " + share.change.value);
  out.add("shares", lines);
  lines.clear();
  for (const Means& means : goal.means) lines.push_back(describe_means(means, partnership.settings.currency));
  out.add("means", lines);
  out.add("risks", sentences(goal.risks));
  out.add("tensions", sentences(goal.tensions));
  lines.clear();
  for (const Condition& c : goal.conditions)
    lines.push_back(c.sentence.value + (c.met ? " (met " + c.met->iso() + ")" : " (not met)"));
  out.add("conditions", lines);
  if (goal.stopped) out.add("stopped", goal.stopped->date.value.iso() + ": " + goal.stopped->why);
}

void add_neighbours(const Repository& repository, const Result& r, render::Card& out) {
  std::vector<std::string> lines;
  for (const std::size_t child : r.children) lines.push_back(describe_result(repository.results.all[child]));
  out.add("sub-results", lines);
  lines.clear();
  for (const Effort& effort : repository.partnership().efforts)
    for (const Spanned<Id>& id : effort.supports)
      if (id.value == r.id()) lines.push_back(effort.name.value);
  out.add("efforts", lines);
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
  const Result& r = *repository.results.find(require_id(given.arguments().front(), "goal", ids_of(p.goals)));
  require_terms(session, repository, r);
  render::Card out;
  out.add("goal", r.id().text());
  add_terms(r, out);
  add_agreements(p, *r.goal, out);
  add_neighbours(repository, r, out);
  session.out.write(out.render(session.width, style_of(session)));
  return tell_unreadable(session, repository, {"goals", "parties", "ambitions", "indicators", "efforts"});
}

}  // namespace

extern const Command kGoalList{"goal list", "the results that were promised", "", {0, 0}, {}, run_goal_list};
extern const Command kGoalShow{"goal show",  "one result as it is promised", "GOAL", {1, 1}, {},
                               run_goal_show};

}  // namespace accord::cli
