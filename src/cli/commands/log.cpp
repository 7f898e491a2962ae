// accord log: what happened, newest first.
#include "accord/history.hpp"
#include "cli/commands.hpp"
#include "cli/messages.hpp"
#include "cli/repository.hpp"
#include "cli/values.hpp"
#include "git/commits.hpp"
#include "git/revisions.hpp"
#include "render/log_json.hpp"
#include "render/log_text.hpp"

#include <set>

namespace accord::cli {
namespace {

constexpr Option kOptions[] = {
    {"--since", "DATE", "only what happened on this day or after it"},
    {"--party", "PARTY", "only what is of this party"},
    {"--json", "", "write JSON, documented in accord-json(5)"},
};

// What git kept, as far as it can be read: what the files tell by themselves is told whatever git says.
// Whether it kept anything.
bool add_commits(Session& session, std::optional<Date> since, const Repository& r, History& history) {
  try {
    const auto commits = git::list_commits(r.root, since, session.environment);
    if (commits.empty() && !(since && git::has_commits(r.root, session.environment))) return false;
    git::read_revisions(r.root, commits, session.environment,
                        [&](const Revision& revision) { history.add(revision); });
    if (const auto now = git::uncommitted(*r.tree, r.root, session.today, session.environment))
      history.add(*now);
    return true;
  } catch (const Error& error) {
    report_warning(session, error.message(), error.help());
    return false;
  }
}

// Without git every figure is of its own day.
History history_of(Session& session, const Repository& r, std::optional<Date> since) {
  History with_git;
  if (add_commits(session, since, r, with_git)) return with_git;
  History out;
  Revision today;
  today.origin = Origin::file;
  today.after.books = r.partnership().books;
  out.add(today);
  return out;
}

// Goals that there are, and that there were.
std::vector<std::string> goals_of(const Partnership& p, const std::vector<Event>& events) {
  std::vector<std::string> out = ids_of(p.goals);
  std::set<std::string> known(out.begin(), out.end());
  for (const Event& event : events)
    if (!event.goal.empty() && known.insert(event.goal.text()).second) out.push_back(event.goal.text());
  return out;
}

HistoryScope scope_of(const Given& given, const Partnership& p, const std::vector<Event>& events) {
  HistoryScope out;
  out.since = given.date("--since");
  if (const auto party = given.value("--party"))
    out.party = *party == Id::all().text() ? Id::all() : require_id(*party, "party", p);
  if (!given.arguments().empty())
    out.goal = require_id(given.arguments().front(), "goal", goals_of(p, events));
  return out;
}

ExitStatus run_log(Session& session, const Given& given) {
  const auto since = given.date("--since");
  const Repository r = open_everything(session);
  const Partnership& p = r.partnership();
  const auto stopping = find_stopping(r.loaded, r.results, session.today);
  if (!p.settings.source.readable) {
    report_refusal(session, stopping);
    return ExitStatus::trouble;
  }
  const auto assessed = assess(p, r.results, session.today, find_unreadable(r.loaded, r.results, stopping));
  const std::vector<Event> all = history_of(session, r, since).events(p, assessed, session.today);
  const std::vector<Event> events = select_events(all, p, r.results, scope_of(given, p, all));
  session.out.write(given.has("--json")
                        ? render::render_log_json(p, events, session.today)
                        : render::render_log_text(p, events, session.today,
                                                  {style_of(session), session.width, r.language(session)}));
  return tell_unreadable(session, r,
                         {"goals", "measurements", "decisions", "ratifications", "parties", "indicators"});
}

}  // namespace

extern const Command kLog{"log", "what happened, newest first", "[GOAL]", {0, 1}, kOptions, run_log};

}  // namespace accord::cli
