// accord agreement: what the parties promise each other, to sign.
#include "accord/agreement.hpp"

#include "accord/error.hpp"
#include "cli/commands.hpp"
#include "cli/messages.hpp"
#include "cli/output_file.hpp"
#include "cli/repository.hpp"
#include "cli/status_filter.hpp"
#include "cli/values.hpp"
#include "model/both.hpp"
#include "render/agreement_document.hpp"
#include "render/html.hpp"
#include "render/markdown.hpp"

namespace accord::cli {
namespace {

constexpr Option kOptions[] = {
    {"--ambition", "AMBITION", "only results of this ambition"},
    kRevision,
    {"--format", "FORMAT", "md (Markdown, unless given) or html", Times::once, "md html"},
    kOutputFile,
};

ExitStatus run_agreement(Session& session, const Given& given) {
  const std::string format = given.value("--format").value_or("");
  const Repository r = open_everything(session);
  const auto stopping = find_stopping(r.loaded, r.results, session.today);
  if (!stopping.empty()) {
    report_refusal(session, stopping);
    return ExitStatus::trouble;
  }
  const Partnership& p = r.partnership();
  const auto assessed = assess(p, r.results, session.today, std::vector<bool>(r.results.all.size(), false));
  const auto agreements = compute_agreements(p, r.results, assessed, session.today);
  const Agreement purpose = compute_purpose_agreement(p, session.today);
  const StatusFilter filter(r, given);
  render::AgreementView view{p, r.results, session.today, {}, agreements, purpose};
  for (const std::size_t i : r.results.outline)
    if (filter.wants(r, assessed[i])) view.shown.push_back(&assessed[i]);
  if (view.shown.empty())
    throw Error(
        both("there is no result to agree on", "er is geen resultaat om afspraken over te maken"),
        both("`accord goal add \"SENTENCE\"` promises one", "beloof er een met `accord goal add \"ZIN\"`"));
  const render::Document document = render::compose_agreement(view, r.language(session));
  write_output(session, given,
               format == "html" ? render::render_html(document) : render::render_markdown(document));
  return ExitStatus::yes;
}

}  // namespace

extern const Command kAgreement{
    "agreement", "what the parties promise each other, to sign", "[GOAL...]", {}, kOptions, run_agreement};

}  // namespace accord::cli
