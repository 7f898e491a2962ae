#include "check/places.hpp"
#include "check/rule.hpp"

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    {"An amount is in another unit than the indicator, or a share than its result.",
     "Een hoeveelheid staat in een andere eenheid dan de indicator, of een aandeel in een andere dan het "
     "resultaat."},
    {"Twelve FTE are not twelve places. A number in the wrong unit is a promise about something else.",
     "Twaalf fte is niet hetzelfde als twaalf plaatsen. Een getal in de verkeerde eenheid is een belofte "
     "over iets anders."},
    "result = \"+12 FTE internships by 2026-12-31\"",
    "result = \"+12 places internships by 2026-12-31\""};

}  // namespace

extern const Rule kUnitMismatch{"unit-mismatch", "sentences",  Severity::error,
                                Stops::yes,      kExplanation, report_sentences};

}  // namespace accord::check
