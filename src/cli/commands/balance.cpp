// accord balance: who gives and who gains.
#include "accord/balance.hpp"

#include "cli/commands.hpp"
#include "cli/messages.hpp"
#include "cli/repository.hpp"
#include "render/balance_json.hpp"
#include "render/balance_text.hpp"

namespace accord::cli {
namespace {

constexpr Option kOptions[] = {{"--json", "", "write JSON, documented in accord-json(5)"}};

ExitStatus run_balance(Session& session, const Given& given) {
  const Repository r = open_everything(session);
  require_readable(session, r.loaded, r.partnership().settings.source);
  const Balance balance = compute_balance(r.partnership(), r.results, session.today);
  if (given.has("--json"))
    session.out.write(render::render_balance_json(r.partnership(), balance));
  else
    session.out.write(render::render_balance_text(r.partnership(), balance,
                                                  {style_of(session), session.width, r.language(session)}));
  return tell_unreadable(session, r, {"parties", "goals", "ambitions", "indicators", "measurements"});
}

}  // namespace

extern const Command kBalance{"balance", "who gives and who gains", "", {0, 0}, kOptions, run_balance};

}  // namespace accord::cli
