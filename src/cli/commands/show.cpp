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
    {"--json", "", "write JSON, documented in accord-json(5)"},
};

render::ResultView view_of(const Progress& progress, const Result& result, Date as_of) {
  const Partnership& p = progress.repository.partnership();
  const Results& results = progress.repository.results;
  const Assessment& a = progress.assessed[static_cast<std::size_t>(&result - results.all.data())];
  render::ResultView view{p, results, progress.assessed, as_of, a, {}, {}, {}, {}};
  view.by_party = progress::compute_party_standings(p, results, a, as_of);
  if (a.numbers) view.course = progress::compute_course(p, results, a, as_of);
  view.pace = progress::compute_pace(p, a);
  view.agreements = compute_agreements(p, results, progress.assessed, as_of);
  return view;
}

ExitStatus run_show(Session& session, const Given& given) {
  const Date as_of = given.date("--as-of").value_or(session.today);
  const auto progress = open_progress(session, as_of, Partial::no, Definitions::all);
  if (!progress) return ExitStatus::trouble;
  const Repository& r = progress->repository;
  const Id id = require_id(given.arguments().front(), "goal", ids_of(r.partnership().goals));
  const render::ResultView view = view_of(*progress, *r.results.find(id), as_of);
  session.out.write(given.has("--json") ? render::render_show_json(view)
                                        : render::render_show_text(
                                              view, {style_of(session), session.width, r.language(session)}));
  return ExitStatus::yes;
}

}  // namespace

extern const Command kShow{"show", "one result in full", "GOAL", {1, 1}, kOptions, run_show};

}  // namespace accord::cli
