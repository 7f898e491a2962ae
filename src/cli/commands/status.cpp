// accord status: how far each result is.
#include "cli/commands.hpp"
#include "cli/messages.hpp"
#include "cli/progress.hpp"
#include "cli/status_filter.hpp"
#include "model/both.hpp"
#include "render/status_json.hpp"
#include "render/status_list.hpp"
#include "render/status_text.hpp"

#include <algorithm>
#include <set>

namespace accord::cli {
namespace {

constexpr Option kOptions[] = {
    {"--as-of", "DATE", "as seen on this day"},
    {"--party", "PARTY", "only results that this party is in"},
    {"--ambition", "AMBITION", "only results of this ambition"},
    {"--state", "STATE,..", "only results in one of these states", Times::many},
    {"--depth", "N", "only the N upper levels of the outline"},
    kRevision,
    {"--json", "", "write JSON, documented in accord-json(5)"},
    {"--porcelain", "", "write one line a result, tab-separated, for scripts"},
    {"--partial", "", "show what can be read when some files can't"},
    {"--fail-on", "STATE,..", "exit with 1 when a listed result is in one of these states", Times::many},
};

std::string render_list(const render::StatusList& list, const Given& given, const render::Screen& screen) {
  if (given.has("--json")) return render::render_status_json(list);
  if (given.has("--porcelain")) return render::render_status_porcelain(list);
  return render::render_status_text(list, screen);
}

// What --partial shows is never all there is.
void tell_missing(Session& session, const std::vector<Diagnostic>& stopping, Language language) {
  std::set<std::string_view> files;
  for (const Diagnostic& d : stopping) files.insert(d.file);
  if (!files.empty()) session.err.write(unreadable_files(files.size(), language));
}

// JSON counts those who said yes; else there is nothing to tell where nobody did.
std::vector<Agreement> agreements_for(const Given& given, const Progress& progress, Date as_of) {
  const Repository& r = progress.repository;
  if (r.partnership().ratifications.empty() && !given.has("--json")) return {};
  return compute_agreements(r.partnership(), r.results, progress.assessed, as_of);
}

ExitStatus run_status(Session& session, const Given& given) {
  const Date as_of = given.date("--as-of").value_or(session.today);
  const States fail_on = parse_states(given, "--fail-on");
  if (given.has("--json") && given.has("--porcelain"))
    throw UsageError(
        both("--json and --porcelain exclude each other", "--json en --porcelain gaan niet samen"));
  const auto progress = open_progress(session, as_of, given.has("--partial") ? Partial::yes : Partial::no);
  if (!progress) return ExitStatus::trouble;
  const Repository& r = progress->repository;
  const StatusFilter filter(r, given);
  const auto agreements = agreements_for(given, *progress, as_of);
  render::StatusList list{r.partnership(), r.results, as_of, {}, agreements};
  for (const std::size_t i : r.results.outline)
    if (filter.wants(r, progress->assessed[i])) list.shown.push_back(&progress->assessed[i]);

  tell_missing(session, progress->stopping, r.language(session));
  // Nobody knows whether what can't be read would have been listed.
  const bool unsure = list.shown.empty() && !progress->stopping.empty();
  if (unsure && !given.has("--json") && !given.has("--porcelain"))
    session.err.write(
        both("no result that can be read matches\n", "geen enkel leesbaar resultaat voldoet hieraan\n")
            .in(r.language(session)));
  else
    session.out.write(render_list(list, given, {style_of(session), session.width, r.language(session)}));
  if (unsure) return ExitStatus::trouble;
  const bool fails = std::any_of(list.shown.begin(), list.shown.end(),
                                 [&](const Assessment* a) { return fail_on.match(*a); });
  return fails ? ExitStatus::no : ExitStatus::yes;
}

}  // namespace

ExitStatus run_attention(Session& session) {
  const auto progress = open_progress(session, session.today, Partial::no);
  if (!progress) return ExitStatus::trouble;
  const Repository& r = progress->repository;
  render::StatusList list{r.partnership(), r.results, session.today, {}};
  for (const std::size_t i : r.results.outline) list.shown.push_back(&progress->assessed[i]);
  session.out.write(render::render_status_text(
      list, {style_of(session), session.width, r.language(session), render::Detail::summary}));
  return ExitStatus::yes;
}

extern const Command kStatus{"status", "progress against targets", "[GOAL...]", {}, kOptions, run_status};

}  // namespace accord::cli
