// accord export: figures and results for other systems.
#include "cli/commands.hpp"
#include "cli/messages.hpp"
#include "cli/output_file.hpp"
#include "cli/progress.hpp"
#include "cli/values.hpp"
#include "exchange/export_csv.hpp"
#include "model/both.hpp"
#include "render/export_json.hpp"
#include "render/export_words.hpp"

#include <algorithm>

namespace accord::cli {
namespace {

constexpr Option kOptions[] = {
    {"--format", "FORMAT", "csv, unless given, or json: everything, documented in accord-json(5)",
     Times::once, "csv json"},
    {"--results", "", "csv of the results, with their numbers as of today, in place of the figures"},
    {"--excel", "", "csv for a person who opens it in Excel, in the language that people read"},
    kRevision,
    kOutputFile,
};

constexpr BilingualView kNoGoals{"there are no goals yet: accord goal add \"SENTENCE\" promises one\n",
                                 "er zijn nog geen resultaten: beloof er een met accord goal add \"ZIN\"\n"};
constexpr BilingualView kNoFigures{
    "there are no figures yet: accord measure INDICATOR PARTY=VALUE records them\n",
    "er zijn nog geen cijfers: accord measure INDICATOR PARTIJ=WAARDE legt ze vast\n"};

exchange::ExportForm form_of(const Given& given, Language language) {
  if (!given.has("--excel")) return {};
  return {exchange::spreadsheet_form(language),
          [language](std::string_view name) { return render::export_word(name, language); }};
}

// Whether a file that is exported can't be read, which is told; `accord import` alone reads imports/.
bool refuses(Session& session, const Repository& r) {
  auto stopping = find_stopping(r.loaded, r.results, session.today);
  std::erase_if(stopping, [](const Diagnostic& d) { return d.file.starts_with("imports/"); });
  if (!stopping.empty()) report_refusal(session, stopping);
  return !stopping.empty();
}

bool has_figures(const Partnership& partnership) {
  const auto filled = [](const Series& series) { return !series.empty(); };
  return std::any_of(partnership.books.begin(), partnership.books.end(), [&](const Book& book) {
    return std::any_of(book.series.begin(), book.series.end(), filled);
  });
}

ExitStatus export_figures(Session& session, const Given& given) {
  const Repository r = open_everything(session, Definitions::for_progress);
  if (refuses(session, r)) return ExitStatus::trouble;
  const Partnership& p = r.partnership();
  if (!has_figures(p)) session.err.write(kNoFigures.in(r.language(session)));
  write_output(session, given, exchange::render_figures_csv(p, form_of(given, r.language(session))));
  return ExitStatus::yes;
}

ExitStatus export_results(Session& session, const Given& given) {
  const auto progress = open_progress(session, session.today, Partial::no);
  if (!progress) return ExitStatus::trouble;
  const Repository& r = progress->repository;
  const auto agreements = compute_agreements(r.partnership(), r.results, progress->assessed, session.today);
  if (r.results.all.empty()) session.err.write(kNoGoals.in(r.language(session)));
  const exchange::ExportedResults exported{r.results, session.today, progress->assessed, agreements};
  write_output(session, given, exchange::render_results_csv(exported, form_of(given, r.language(session))));
  return ExitStatus::yes;
}

ExitStatus export_everything(Session& session, const Given& given) {
  for (const std::string_view option : {"--results", "--excel"})
    if (given.has(option))
      throw UsageError(
          both("--format json and {} exclude each other", "--format json en {} gaan niet samen", option),
          both("json has everything, in one form", "json heeft alles, in één vorm"));
  const Repository r = open_everything(session);
  if (refuses(session, r)) return ExitStatus::trouble;
  const Partnership& p = r.partnership();
  const auto assessed = assess(p, r.results, session.today, std::vector<bool>(r.results.all.size(), false));
  const auto agreements = compute_agreements(p, r.results, assessed, session.today);
  render::StatusList list{p, r.results, session.today, {}, agreements};
  for (const std::size_t i : r.results.outline) list.shown.push_back(&assessed[i]);
  if (list.shown.empty()) session.err.write(kNoGoals.in(r.language(session)));
  if (!has_figures(p)) session.err.write(kNoFigures.in(r.language(session)));
  write_output(session, given, render::render_export_json(list));
  return ExitStatus::yes;
}

ExitStatus run_export(Session& session, const Given& given) {
  if (given.value("--format").value_or("") == "json") return export_everything(session, given);
  return given.has("--results") ? export_results(session, given) : export_figures(session, given);
}

}  // namespace

extern const Command kExport{"export",  "figures and results for other systems", "", {0, 0}, kOptions,
                             run_export};

}  // namespace accord::cli
