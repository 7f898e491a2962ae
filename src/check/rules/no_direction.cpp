#include "check/places.hpp"
#include "check/rule.hpp"

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    {"The sentence, or a share, does not say whether the amount is a change or a level, or which way it "
     "goes.",
     "De zin, of een aandeel, zegt niet of het getal een verandering of een niveau is, of welke kant het op "
     "gaat."},
    {"\"140 internships\" may mean 140 more, at least 140 or at most 140. Three boards that sign it may have "
     "signed three promises.",
     "\"140 stageplaatsen\" kan 140 erbij betekenen, minstens 140 of hoogstens 140. Drie besturen die dat "
     "tekenen, hebben misschien drie verschillende dingen beloofd."},
    "result = \"140 internships by 2026-12-31\"",
    "result = \"at least 140 internships by 2026-12-31\""};

}  // namespace

extern const Rule kNoDirection{"no-direction", "sentences",  Severity::error,
                               Stops::yes,     kExplanation, report_sentences};

}  // namespace accord::check
