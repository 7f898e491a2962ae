#include "check/rule.hpp"

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    {"The day of a figure, of a break or of an outlook is no calendar day from 1900 to 2200.",
     "De datum van een cijfer, een trendbreuk of een inschatting is geen bestaande dag in de jaren 1900 tot "
     "en met 2200."},
    {"A figure belongs to a day: year, month, day, with hyphens. A figure of a whole month, quarter or year "
     "stands on its last day. A figure without a day would count for nothing.",
     "Een cijfer hoort bij een dag: jaar, maand, dag, met streepjes ertussen. Een cijfer over een hele "
     "maand, een heel kwartaal of een heel jaar staat op de laatste dag daarvan. Zonder dag zou een cijfer "
     "nergens voor meetellen."},
    "[staff-retention]\n31-01-2024 = 81.2\n2024-02-30 = 81.4",
    "[staff-retention]\n2024-01-31 = 81.2\n2024-02-29 = 81.4"};

}  // namespace

// Found while files are read.
extern const Rule kBadDate{"bad-date", "figures", Severity::error, Stops::yes, kExplanation, nullptr};

}  // namespace accord::check
