#include "cli/ratifying.hpp"

#include "accord/check.hpp"
#include "accord/error.hpp"
#include "cli/adding.hpp"
#include "cli/messages.hpp"
#include "cli/repository.hpp"
#include "files/record_yes.hpp"
#include "model/both.hpp"
#include "render/ratified.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <utility>

namespace accord::cli {
namespace {

bool is_party(const Assessment& a, const Id& party) {
  return std::binary_search(a.parties.begin(), a.parties.end(), party);
}

Bilingual in_short(const Id& result) {
  return result.empty() ? Bilingual("the purpose", "de bedoeling") : same(result.text());
}

}  // namespace

std::vector<std::string> bodies_of(const Partnership& partnership) {
  std::vector<std::string> out;
  const auto add = [&out](const Governance& governance) {
    for (const Text& body : governance.ratified_by)
      if (std::find(out.begin(), out.end(), body.value) == out.end()) out.push_back(body.value);
  };
  add(partnership.settings.governance);
  for (const Ambition& ambition : partnership.ambitions) add(ambition.governance);
  return out;
}

Ratifying::Ratifying(Session& session, const Given& given)
    : session_(session),
      writing_(session, given),
      loaded_(load_partnership(writing_.tree())),
      results_(resolve_results(loaded_.partnership)),
      stopping_(find_stopping(loaded_, results_, session.today)) {
  if (stopping_.empty())
    assessed_ =
        assess(loaded_.partnership, results_, session.today, std::vector<bool>(results_.all.size(), false));
}

const Assessment& Ratifying::find(const Id& result) const {
  return *std::find_if(assessed_.begin(), assessed_.end(),
                       [&](const Assessment& a) { return a.result->id() == result; });
}

std::vector<Consent> Ratifying::all_of(std::span<const Id> parties) const {
  std::vector<Consent> out;
  for (const std::size_t i : results_.outline) {
    const Assessment& a = assessed_[i];
    if (a.state == State::stopped) continue;
    Consent consent{&a, {}, {}};
    for (const Id& party : parties)
      if (is_party(a, party)) consent.parties.push_back(party);
    if (!consent.parties.empty()) out.push_back(std::move(consent));
  }
  for (const Id& party : parties) {
    const bool any = std::any_of(out.begin(), out.end(), [&](const Consent& c) {
      return std::find(c.parties.begin(), c.parties.end(), party) != c.parties.end();
    });
    if (!any)
      throw Error(both("{} takes no part in any result that goes on",
                       "{} doet niet mee aan een resultaat dat nog loopt", party.text()));
  }
  return out;
}

bool Ratifying::record(Consent& consent, const std::vector<std::string>& bodies, Date date) {
  for (const Id& party : consent.parties) {
    Terms terms = consent.result == nullptr ? purpose_terms(loaded_.partnership.settings)
                                            : terms_of(loaded_.partnership, *consent.result, party);
    const std::string path = path_in("ratifications", party);
    const std::string text = writing_.read(path).value_or("");
    Ratification yes = yes_to(consent.id(), std::move(terms));
    yes.by = bodies;
    yes.date.value = date;
    const auto done = files::record_yes(text, path, yes);
    if (done.refusal) throw Error(placed_message(*done.refusal), done.refusal->help);
    if (done.outcome == files::YesOutcome::conflict) {
      report_trouble(session_,
                     both("{}: another body of {} said yes to {} on {} as it read then",
                          "{}: een ander orgaan van {} heeft {} op {} bekrachtigd zoals het er toen stond",
                          path, party.text(), in_short(consent.id()), date.iso()),
                     both("give the day of the new yes with --date",
                          "geef de dag van de nieuwe bekrachtiging met --date"));
      return false;
    }
    if (done.outcome == files::YesOutcome::already_there) continue;
    consent.recorded.push_back(party);
    writing_.write(path, done.text);
  }
  return true;
}

void Ratifying::commit() {
  loaded_.partnership.ratifications = writing_.require_sound(session_).partnership.ratifications;
  writing_.commit();
  agreements_ = compute_agreements(loaded_.partnership, results_, assessed_, session_.today);
  purpose_ = compute_purpose_agreement(loaded_.partnership, session_.today);
}

std::string Ratifying::tell(const Consent& consent, std::span<const std::string> bodies, Date date) const {
  const Language language = session_.language.value_or(loaded_.partnership.settings.language);
  std::string out;
  if (!consent.recorded.empty())
    out += render::render_ratified(consent.id(), consent.recorded, bodies, language) + '\n';
  for (const Id& party : consent.parties)
    if (std::find(consent.recorded.begin(), consent.recorded.end(), party) == consent.recorded.end())
      out += render::render_ratified_already(consent.id(), party, bodies, date, language) + '\n';
  if (consent.result != nullptr)
    out += "  " + render::render_ratified_terms(*consent.result, language) + '\n';
  const auto of = static_cast<std::size_t>(consent.result - assessed_.data());
  const Agreement& now = consent.result == nullptr ? purpose_ : agreements_[of];
  out += "  " + render::render_ratified_count(now, language) + '\n';
  return text::make_visible(out);
}

}  // namespace accord::cli
