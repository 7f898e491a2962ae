// accord status: how far each result is.
#include "cli/commands.hpp"
#include "cli/messages.hpp"
#include "cli/repository.hpp"
#include "render/status_json.hpp"
#include "render/status_list.hpp"
#include "render/status_text.hpp"

#include <algorithm>

namespace accord::cli {
namespace {

constexpr Option kOptions[] = {
    {"--as-of", "DATE", "as seen on this day"},
    {"--party", "PARTY", "only results that this party is in"},
    {"--ambition", "AMBITION", "only results of this ambition"},
    {"--state", "STATE,..", "only results in one of these states"},
    {"--depth", "N", "only the N upper levels of the outline"},
    {"--json", "", "write JSON, documented in accord-json(5)"},
    {"--porcelain", "", "write one line a result, tab-separated, for scripts"},
    {"--partial", "", "show what can be read when some files can't"},
    {"--fail-on", "STATE,..", "exit with 1 when a listed result is in one of these states"},
};

// States as --state and --fail-on name them; "stale" stands beside them.
struct States {
  std::vector<State> states;
  bool stale = false;

  bool match(const Assessment& a) const {
    return (stale && a.stale) || std::find(states.begin(), states.end(), a.state) != states.end();
  }
};

States parse_states(const Given& given, std::string_view option) {
  std::vector<std::string> known;
  for (const State state : kStates) known.emplace_back(state_name(state));
  known.emplace_back("stale");
  States out;
  for (const std::string& word : given.list(option)) {
    require_known(word, "state", known,
                  "the states are " + std::string("on-track, at-risk, behind, achieved, missed, ") +
                      "no-data, no-baseline, not-started, stopped, unreadable and stale");
    if (word == "stale")
      out.stale = true;
    else
      out.states.push_back(*parse_state(word));
  }
  return out;
}

bool is_below(const Id& id, const Id& root) {
  return id == root || (id.text().size() > root.text().size() && id.text().starts_with(root.text() + '/'));
}

// Which results the arguments and options ask for.
class Filter {
 public:
  Filter(const Repository& repository, const Given& given) : states_(parse_states(given, "--state")) {
    const Partnership& p = repository.partnership();
    for (const std::string& goal : given.arguments())
      goals_.push_back(require_id(goal, "goal", ids_of(p.goals)));
    if (const auto party = given.value("--party")) party_ = require_id(*party, "party", ids_of(p.parties));
    if (const auto ambition = given.value("--ambition"))
      ambition_ = require_id(*ambition, "ambition", ids_of(p.ambitions));
    has_states_ = given.has("--state");
    depth_ = given.number("--depth", 1);
  }

  bool wants(const Results& results, const Assessment& a) const {
    const Result& r = *a.result;
    return wants_place(results, r) && (!ambition_ || r.ambition == ambition_) &&
           (!party_ || std::find(a.parties.begin(), a.parties.end(), *party_) != a.parties.end()) &&
           (!has_states_ || states_.match(a));
  }

 private:
  bool wants_place(const Results& results, const Result& r) const {
    const auto level = static_cast<int>(results.depth(r)) + 1;
    if (goals_.empty()) return !depth_ || level <= *depth_;
    return std::any_of(goals_.begin(), goals_.end(), [&](const Id& goal) {
      const auto above = static_cast<int>(results.depth(*results.find(goal)));
      return is_below(r.id(), goal) && (!depth_ || level - above <= *depth_);
    });
  }

  std::vector<Id> goals_;
  std::optional<Id> party_, ambition_;
  States states_;
  bool has_states_ = false;
  std::optional<int> depth_;
};

}  // namespace

static ExitStatus run_status(Session& session, const Given& given) {
  const Repository repository = open_for_progress(session);
  const Date as_of = given.date("--as-of").value_or(session.today);
  const Filter filter(repository, given);
  const States fail_on = parse_states(given, "--fail-on");
  if (given.has("--json") && given.has("--porcelain"))
    throw UsageError("--json and --porcelain exclude each other");

  const auto stopping = find_stopping(repository.loaded, repository.results, session.today);
  const bool no_settings = !repository.partnership().settings.source.readable;
  if (!stopping.empty() && (no_settings || !given.has("--partial"))) {
    report_refusal(session, stopping);
    return ExitStatus::trouble;
  }
  const auto unreadable = find_unreadable(repository.loaded, repository.results, stopping);
  const auto assessed = assess(repository.partnership(), repository.results, as_of, unreadable);
  render::StatusList list{repository.partnership(), repository.results, as_of, {}};
  for (const std::size_t i : repository.results.outline)
    if (filter.wants(repository.results, assessed[i])) list.shown.push_back(&assessed[i]);

  if (given.has("--json"))
    session.out.write(render::render_status_json(list));
  else if (given.has("--porcelain"))
    session.out.write(render::render_status_porcelain(list));
  else
    session.out.write(
        render::render_status_text(list, {style_of(session), session.width, repository.language(session)}));
  const bool fails = std::any_of(list.shown.begin(), list.shown.end(),
                                 [&](const Assessment* a) { return fail_on.match(*a); });
  return fails ? ExitStatus::no : ExitStatus::yes;
}

extern const Command kStatus{"status", "progress against targets", "[GOAL...]", {}, kOptions, run_status};

}  // namespace accord::cli
