#include "check/places.hpp"
#include "check/rule.hpp"

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    "Some words of the sentence, or of a share, have no part in its meaning.",
    "Words that are passed over are words that somebody at the table is counting on: \"for all newcomers\", "
    "\"if the budget allows\". What is meant belongs in the indicator's definition, in the result's why or "
    "in its conditions.",
    "result = \"+10% internships by 2026-12-31 if the budget allows\"",
    "result = \"+10% internships by 2026-12-31\"\n\n[conditions]\n\"The budget for supervisors is "
    "approved\" = false"};

}  // namespace

extern const Rule kLeftoverWords{"leftover-words", "sentences",  Severity::error,
                                 Stops::yes,       kExplanation, report_sentences};

}  // namespace accord::check
