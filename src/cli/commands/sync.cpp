// accord sync: what is written here goes to everybody, and what they wrote comes here.
#include "cli/sync.hpp"

#include "accord/check.hpp"
#include "accord/error.hpp"
#include "cli/commands.hpp"
#include "cli/messages.hpp"
#include "cli/repository.hpp"
#include "cli/waiting.hpp"
#include "cli/writing.hpp"
#include "git/remote.hpp"
#include "model/both.hpp"
#include "render/fill.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace accord::cli {
namespace {

using render::Word;

constexpr int kSecondsToPush = 120;  // while others push all the time

constexpr Option kOptions[] = {
    {"--ours", "", "where both sides changed the same, keep what is here"},
    {"--theirs", "", "where both sides changed the same, take what is there"},
    kWait,
};

Favour favour_of(const Given& given) {
  if (given.has("--ours") && given.has("--theirs"))
    throw UsageError(both("--ours and --theirs exclude each other", "--ours en --theirs gaan niet samen"));
  return given.has("--ours") ? Favour::here : given.has("--theirs") ? Favour::there : Favour::neither;
}

// Errors that `check` finds in what is about to be shared; each is told.
std::size_t count_errors(Session& session) {
  const Repository r = open_everything(session);
  std::vector<Diagnostic> found = check_partnership(r.loaded, r.results, session.today).findings;
  std::erase_if(found, [](const Diagnostic& d) { return d.severity != Severity::error; });
  report_places(session, found);
  return found.size();
}

struct Outcome {
  std::size_t received = 0, sent = 0;
};

void tell(Session& session, const Outcome& outcome, const git::Upstream& upstream) {
  const Language language = reading_language(session);
  const std::string there = text::make_visible_line(upstream.remote);
  session.out.write(render::fill(Word::synced, language, there, outcome.sent, outcome.received) + '\n');
}

class Syncing {
 public:
  Syncing(Session& session, const Given& given)
      : session_(session),
        given_(given),
        favour_(favour_of(given)),
        shared_(session, require_root(session)) {}

  ExitStatus run() {
    if (!shared_.upstream()) return stay_alone();
    Patience patience(kSecondsToPush);
    do {
      show(Word::sync_fetching);
      const git::Fetched fetched = shared_.fetch();
      if (fetched.reached == git::Reached::offline) return stay_offline(fetched.said);
      if (!integrate(fetched)) return ExitStatus::no;
      if (count_errors(session_) > 0) return refuse_errors();
      show(Word::sync_pushing);
      const git::PushOutcome pushed = shared_.push();
      if (pushed.pushed == git::Pushed::refused) return refuse_push(pushed.said);
      if (pushed.pushed == git::Pushed::yes) {
        tell(session_, outcome_, *shared_.upstream());
        return ExitStatus::yes;
      }
    } while (patience());
    report_trouble(
        session_, both("others push all the time", "anderen delen de hele tijd iets"),
        both("what is here is committed: try again", "wat hier staat is vastgelegd: probeer het opnieuw"));
    return ExitStatus::trouble;
  }

 private:
  // What takes a while, for who waits for it.
  void show(Word step) {
    if (!session_.err_terminal) return;
    const std::string there = text::make_visible_line(shared_.upstream()->remote);
    session_.err.write(render::fill(step, reading_language(session_), there) + '\n');
    session_.err.flush();
  }

  // False, after telling, where both sides changed the same.
  bool integrate(const git::Fetched& fetched) {
    Writing writing(session_, given_);
    shared_.commit(writing);
    if (fetched.reached == git::Reached::no_branch) {
      outcome_.sent = shared_.count_commits();
      return true;
    }
    const Integrated done = shared_.integrate(writing, fetched.commit, favour_);
    outcome_.received += done.received;
    outcome_.sent = done.sent;
    if (done.at_odds.empty()) return true;
    for (const Bilingual& one : done.at_odds)
      session_.err.write(
          err_style_of(session_).fit(text::make_visible_line(one.in(reading_language(session_)))) + '\n');
    report_trouble(
        session_,
        both("both sides changed the same, so nothing is shared yet",
             "aan beide kanten is hetzelfde veranderd, dus er is nog niets gedeeld"),
        both("`accord sync --theirs` takes what is there, `accord sync --ours` keeps what is here",
             "`accord sync --theirs` neemt wat daar staat, `accord sync --ours` houdt wat hier staat"));
    return false;
  }

  ExitStatus stay_alone() {
    Writing writing(session_, given_);
    shared_.commit(writing);
    report_warning(
        session_,
        both("there is no remote: what is here is committed, and shared with nobody",
             "er is geen remote: wat hier staat is vastgelegd, en met niemand gedeeld"),
        both("`git remote add origin ADDRESS` names one", "`git remote add origin ADRES` voegt er een toe"));
    return ExitStatus::yes;
  }

  ExitStatus stay_offline(const Bilingual& said) {
    Writing writing(session_, given_);
    shared_.commit(writing);
    report_trouble(
        session_,
        both("{} can't be reached: what is here is committed, and not shared yet ({})",
             "{} is niet te bereiken: wat hier staat is vastgelegd, maar nog niet gedeeld ({})",
             text::make_visible_line(shared_.upstream()->remote), said),
        both("run `accord sync` again when it can", "voer `accord sync` opnieuw uit als dat weer kan"));
    return ExitStatus::trouble;
  }

  ExitStatus refuse_errors() {
    Bilingual way_out =
        both("mend them, and run `accord sync` again", "herstel ze, en voer `accord sync` opnieuw uit");
    if (shared_.made_newest())
      way_out += both("; `git reset --soft HEAD~1` takes the commit back",
                      "; `git reset --soft HEAD~1` neemt de commit terug");
    report_trouble(session_,
                   both("`accord check` finds errors, so nothing is pushed: what is here is committed",
                        "`accord check` vindt fouten, dus er is niets gedeeld: wat hier staat is vastgelegd"),
                   way_out);
    return ExitStatus::no;
  }

  ExitStatus refuse_push(const Bilingual& said) {
    report_trouble(session_,
                   both("{} takes no push: {}", "{} neemt niets aan: {}",
                        text::make_visible_line(shared_.upstream()->remote), said),
                   both("what is here is committed", "wat hier staat is vastgelegd"));
    return ExitStatus::trouble;
  }

  Session& session_;
  const Given& given_;
  Favour favour_;
  Shared shared_;
  Outcome outcome_;
};

ExitStatus run_sync(Session& session, const Given& given) { return Syncing(session, given).run(); }

}  // namespace

extern const Command kSync{
    "sync", "share what is written here, and get what others wrote", "", {0, 0}, kOptions, run_sync};

}  // namespace accord::cli
