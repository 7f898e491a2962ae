// accord show: one result in full.
#include "cli/commands.hpp"
#include "cli/messages.hpp"
#include "cli/progress.hpp"
#include "render/show_json.hpp"
#include "render/show_text.hpp"

namespace accord::cli {
namespace {

constexpr Option kOptions[] = {
    {"--as-of", "DATE", "as seen on this day"},
    kRevision,
    {"--json", "", "write JSON, documented in accord-json(5)"},
};

ExitStatus run_show(Session& session, const Given& given) {
  const Date as_of = given.date("--as-of").value_or(session.today);
  const auto progress = open_progress(session, as_of, Partial::no, Definitions::all);
  if (!progress) return ExitStatus::trouble;
  const Repository& r = progress->repository;
  const Id id = require_id(given.arguments().front(), "goal", r.partnership());
  const Partnership& p = r.partnership();
  const auto at = static_cast<std::size_t>(r.results.find(id) - r.results.all.data());
  const auto agreements = compute_agreements(p, r.results, progress->assessed, as_of);
  const render::ResultView view =
      render::view_result(p, r.results, progress->assessed, agreements, as_of, progress->assessed[at]);
  session.out.write(given.has("--json") ? render::render_show_json(view)
                                        : render::render_show_text(
                                              view, {style_of(session), session.width, r.language(session)}));
  return ExitStatus::yes;
}

}  // namespace

extern const Command kShow{"show", "one result in full", "GOAL", {1, 1}, kOptions, run_show};

}  // namespace accord::cli
