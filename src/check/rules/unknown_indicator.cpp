#include "check/places.hpp"
#include "check/rule.hpp"

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    "The sentence is about something that is no indicator here: no id, name or alias of a file in "
    "indicators/ is in it.",
    "What is not measured by everybody in the same way can't be promised together. An indicator says what "
    "is counted, in which unit and how the figures of the parties make one.",
    "result = \"+10% internshps by 2026-12-31\"", "result = \"+10% internships by 2026-12-31\""};

}  // namespace

extern const Rule kUnknownIndicator{"unknown-indicator", "sentences",  Severity::error,
                                    Stops::yes,          kExplanation, report_sentences};

}  // namespace accord::check
