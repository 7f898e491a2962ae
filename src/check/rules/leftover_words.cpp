#include "check/places.hpp"
#include "check/rule.hpp"

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    {"Some words of the sentence, or of a share, have no part in its meaning.",
     "Sommige woorden van de zin, of van een aandeel, hebben geen plaats in de betekenis."},
    {"Words that are passed over are words that somebody at the table is counting on: \"for all newcomers\", "
     "\"if the budget allows\". What is meant belongs in the indicator's definition, in the result's why or "
     "in its conditions.",
     "Woorden waar je overheen leest, zijn woorden waar iemand aan tafel op rekent: \"voor alle "
     "nieuwkomers\", \"als het budget het toelaat\". Wat ermee bedoeld is, hoort in de definitie van de "
     "indicator, in het waarom van het resultaat of in de voorwaarden."},
    "result = \"+10% internships by 2026-12-31 if the budget allows\"",
    "result = \"+10% internships by 2026-12-31\"\n\n[conditions]\n\"The budget for supervisors is approved\" "
    "= false"};

}  // namespace

extern const Rule kLeftoverWords{"leftover-words", "sentences",  Severity::error,
                                 Stops::yes,       kExplanation, report_sentences};

}  // namespace accord::check
