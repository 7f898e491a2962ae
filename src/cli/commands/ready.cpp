// accord ready: the start gate.
#include "accord/ready.hpp"

#include "cli/commands.hpp"
#include "cli/messages.hpp"
#include "cli/repository.hpp"
#include "cli/values.hpp"
#include "render/ready_json.hpp"
#include "render/ready_text.hpp"

namespace accord::cli {
namespace {

constexpr Option kOptions[] = {
    {"--ambition", "AMBITION", "only the results of this ambition"},
    {"--party", "PARTY", "only the results that this party is in, and what it must bring itself"},
    {"--json", "", "write JSON, documented in accord-json(5)"},
};

ReadyScope scope_of(const Partnership& p, const Given& given) {
  ReadyScope out;
  for (const std::string& goal : given.arguments()) out.goals.push_back(require_id(goal, "goal", p));
  out.ambition = id_given(given, "--ambition", "ambition", p);
  out.party = id_given(given, "--party", "party", p);
  return out;
}

// What can't be read is judged too: it is one of the things to mend before the start.
ExitStatus run_ready(Session& session, const Given& given) {
  const Repository r = open_everything(session);
  const Readiness readiness =
      judge_ready(r.loaded, r.results, session.today, scope_of(r.partnership(), given));
  if (given.has("--json"))
    session.out.write(render::render_ready_json(r.partnership(), readiness, session.today));
  else
    session.out.write(render::render_ready_text(r.partnership(), readiness, session.today,
                                                {style_of(session), session.width, r.language(session)}));
  return readiness.is_ready() ? ExitStatus::yes : ExitStatus::no;
}

}  // namespace

extern const Command kReady{"ready", "the start gate: may it begin?", "[GOAL...]", {}, kOptions, run_ready};

}  // namespace accord::cli
