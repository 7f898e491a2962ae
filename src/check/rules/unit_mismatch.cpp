#include "check/places.hpp"
#include "check/rule.hpp"

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    "An amount is in another unit than the indicator, or a share than its result.",
    "Twelve FTE are not twelve places. A number in the wrong unit is a promise about something else.",
    "result = \"+12 FTE internships by 2026-12-31\"", "result = \"+12 places internships by 2026-12-31\""};

}  // namespace

extern const Rule kUnitMismatch{"unit-mismatch", "sentences",  Severity::error,
                                Stops::yes,      kExplanation, report_sentences};

}  // namespace accord::check
