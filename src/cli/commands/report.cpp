// accord report: what a board reads once a period.
#include "accord/report.hpp"

#include "cli/commands.hpp"
#include "cli/last_report.hpp"
#include "cli/messages.hpp"
#include "cli/output_file.hpp"
#include "cli/repository.hpp"
#include "cli/values.hpp"
#include "model/both.hpp"
#include "render/html.hpp"
#include "render/markdown.hpp"
#include "render/report_document.hpp"
#include "render/report_json.hpp"
#include "text/utf8.hpp"

namespace accord::cli {
namespace {

constexpr Option kOptions[] = {
    {"--period", "PERIOD", "2026-10, 2026-Q3 or 2026; unless given, the last whole one between two reviews"},
    {"--ambition", "AMBITION", "only results of this ambition"},
    {"--party", "PARTY", "only results that this party is in"},
    kRevision,
    {"--format", "FORMAT", "md (Markdown, unless given), html or json", Times::once, "md html json"},
    {"--plain", "", "Markdown that keeps to the characters of Latin-1, for LaTeX"},
    {"--tag", "", "have git keep what the report is made of under the tag report/PERIOD"},
    kOutputFile,
};

ReportScope scope_of(const Given& given, const Partnership& p) {
  return {id_given(given, "--ambition", "ambition", p), id_given(given, "--party", "party", p)};
}

// How long the period is that is reported on when none is asked for: an ambition's own reviews come first.
Period review_of(const Partnership& p, const ReportScope& scope) {
  const Ambition* ambition = scope.ambition ? p.find_ambition(*scope.ambition) : nullptr;
  if (ambition != nullptr && ambition->governance.review) return ambition->governance.review->value;
  return p.settings.governance.review ? p.settings.governance.review->value : Period::month;
}

ReportPeriod period_of(const Session& session, const Given& given, const Partnership& p,
                       const ReportScope& scope) {
  const auto text = given.value("--period");
  if (!text) return last_whole_period(review_of(p, scope), session.today);
  const auto period = parse_report_period(*text);
  if (!period)
    throw UsageError(
        both("--period: '{}' is no period", "--period: '{}' is geen periode", text::make_visible_line(*text)),
        both("write a month, a quarter or a year: 2026-10, 2026-Q3, 2026",
             "schrijf een maand, een kwartaal of een jaar: 2026-10, 2026-Q3, 2026"));
  if (period->first > session.today)
    throw UsageError(
        both("--period: {} has not begun: there is nothing to report yet",
             "--period: {} is nog niet begonnen: er is nog niets te rapporteren", period->id()),
        both("the newest is {}", "de nieuwste is {}", period_around(period->length, session.today).id()));
  return *period;
}

void write_report(Session& session, const Given& given, const Repository& repository, const Report& report,
                  const std::string& format) {
  const render::ReportView view = render::view_report(report);
  if (format == "json") return write_output(session, given, render::render_report_json(view));
  const render::Document document = render::compose_report(view, repository.language(session));
  const auto characters = given.has("--plain") ? render::Characters::latin1 : render::Characters::all;
  write_output(
      session, given,
      format == "html" ? render::render_html(document) : render::render_markdown(document, characters));
}

ExitStatus run_report(Session& session, const Given& given) {
  const std::string format = given.value("--format").value_or("");
  if (given.has("--plain") && !format.empty() && format != "md")
    throw UsageError(both("--plain goes with Markdown, not with --format {}",
                          "--plain hoort bij Markdown, niet bij --format {}", format));
  if (given.has("--tag") && session.revision)
    throw UsageError(both("--tag and --rev exclude each other", "--tag en --rev gaan niet samen"),
                     both("a tag names the newest commit", "een tag hoort bij de nieuwste commit"));
  const Repository r = open_everything(session);
  const auto stopping = find_stopping(r.loaded, r.results, session.today);
  if (!stopping.empty()) {
    report_refusal(session, stopping);
    return ExitStatus::trouble;
  }
  const ReportScope scope = scope_of(given, r.partnership());
  const ReportPeriod period = period_of(session, given, r.partnership(), scope);
  Report report = compute_report(r.loaded, r.results, period, session.today, scope);
  compare_with_last(session, r.root, report);
  const auto tag = given.has("--tag") ? std::optional(ReportTag(session, r.root, period)) : std::nullopt;
  write_report(session, given, r, report, format);
  if (tag) tag->make();
  return ExitStatus::yes;
}

}  // namespace

extern const Command kReport{"report", "what a board reads once a period", "", {0, 0}, kOptions, run_report};

}  // namespace accord::cli
