#include "check/places.hpp"
#include "check/rule.hpp"

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    {"The sentence, or a share, does not say by how much.", "De zin, of een aandeel, zegt niet hoeveel."},
    {"\"More internships\" is kept by one more, and by nobody. Without an amount nobody can say how far it "
     "is, or that it was reached.",
     "\"Meer stageplaatsen\" is met één erbij al waar, en niemand is eraan te houden. Zonder hoeveelheid kan "
     "niemand zeggen hoe ver het is, of dat het is gehaald."},
    "result = \"More internships by 2026-12-31\"",
    "result = \"+10% internships by 2026-12-31\""};

}  // namespace

extern const Rule kNoAmount{"no-amount", "sentences",  Severity::error,
                            Stops::yes,  kExplanation, report_sentences};

}  // namespace accord::check
