#include "check/near_ids.hpp"
#include "check/places.hpp"
#include "check/rule.hpp"
#include "model/both.hpp"
#include "text/nearest.hpp"

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    {"The sentence is about something that is no indicator here: no id, name or alias of a file in "
     "indicators/ is in it. Or the distribution key, or a file of import rules, names an indicator that is "
     "not there.",
     "De zin gaat over iets dat hier geen indicator is: er staat geen id, naam of alias in van een bestand "
     "in indicators/. Of de verdeelsleutel, of een bestand met importregels, noemt een indicator die er niet "
     "is."},
    {"What is not measured by everybody in the same way can't be promised together. An indicator says what "
     "is counted, in which unit and how the figures of the parties make one.",
     "Wat niet iedereen op dezelfde manier meet, kun je niet samen beloven. Een indicator zegt wat er geteld "
     "wordt, in welke eenheid, en hoe de cijfers van de partijen samen één cijfer worden."},
    "result = \"+10% internshps by 2026-12-31\"",
    "result = \"+10% internships by 2026-12-31\""};

// Import rules say what a spreadsheet's columns and cells measure.
void check_import(const Context& context, const ImportRules& rules, Findings& findings) {
  std::vector<Spanned<Id>> named;
  if (rules.fixed.indicator) named.push_back(*rules.fixed.indicator);
  for (const auto* namings : {&rules.values, &rules.indicators})
    for (const Naming& one : *namings) named.push_back(one.id);
  for (const Spanned<Id>& id : named) {
    const bool missing = context.partnership.find_indicator(id.value) == nullptr;
    if (missing && !is_explained(context, "indicators", id.value))
      report_unknown_id(rules.source, id, "indicator", context.partnership, findings);
  }
}

// "equal", or the indicator by which means are divided.
void check_distribution_key(const Context& context, Findings& findings) {
  const Settings& settings = context.partnership.settings;
  if (!settings.distribution_key || settings.distribution_key->value == "equal") return;
  const auto& [key, range] = *settings.distribution_key;
  const auto id = Id::parse(key);
  const bool known = id && context.partnership.find_indicator(*id) != nullptr;
  if (known || (id && is_explained(context, "indicators", *id))) return;
  auto near = text::nearest(key, std::vector<std::string>{"equal"});
  if (near.empty()) near = meant_ids(context.partnership, "indicator", key);
  findings.add(
      settings.source, range,
      both("there is no indicator {} to divide means by",
           "er is geen indicator {} om middelen mee te verdelen", quoted(key)),
      near.empty()
          ? both("write \"equal\", or the id of an indicator; `accord indicator list` names them all",
                 "schrijf \"equal\", of het id van een indicator; `accord indicator list` noemt ze allemaal")
          : did_you_mean(near));
}

void check(const Context& context, Findings& findings) {
  check_distribution_key(context, findings);
  report_sentences(context, findings);
  for (const ImportRules& rules : context.partnership.imports) check_import(context, rules, findings);
}

}  // namespace

extern const Rule kUnknownIndicator{"unknown-indicator", "sentences",  Severity::error,
                                    Stops::yes,          kExplanation, check};

}  // namespace accord::check
