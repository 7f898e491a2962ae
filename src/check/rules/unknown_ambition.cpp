#include "check/places.hpp"
#include "check/rule.hpp"

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    {"A result names an ambition that has no file in ambitions/.",
     "Een resultaat noemt een ambitie die geen bestand heeft in ambitions/."},
    {"A result has its parties and its baseline date from its ambition, unless it states its own: with a "
     "misspelt ambition it would be measured over other parties than the table thinks.",
     "Een resultaat neemt zijn partijen en de datum van de nulmeting over van zijn ambitie, tenzij het die "
     "zelf noemt: met een verkeerd gespelde ambitie zou het over andere partijen worden gemeten dan de tafel "
     "denkt."},
    "ambition = \"staing\"",
    "ambition = \"staying\""};

void check(const Context& context, Findings& findings) {
  for (const Goal& goal : context.partnership.goals) {
    if (!goal.ambition || context.partnership.find_ambition(goal.ambition->value) != nullptr) continue;
    if (is_explained(context, "ambitions", goal.ambition->value)) continue;
    report_unknown_id(goal.source, *goal.ambition, "ambition", context.partnership, findings);
  }
}

}  // namespace

extern const Rule kUnknownAmbition{"unknown-ambition", "links",      Severity::error,
                                   Stops::yes,         kExplanation, check};

}  // namespace accord::check
