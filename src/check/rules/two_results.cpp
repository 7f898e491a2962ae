#include "check/places.hpp"
#include "check/rule.hpp"

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    {"The sentence promises two things: it has a second amount, a second indicator or a second deadline.",
     "De zin belooft twee dingen: er staat een tweede hoeveelheid, een tweede indicator of een tweede "
     "deadline in."},
    {"Of two promises in one sentence, one can be kept and the other broken: then nobody can say whether the "
     "result was reached.",
     "Van twee beloften in één zin kan de ene worden nagekomen en de andere niet: dan kan niemand zeggen of "
     "het resultaat is behaald."},
    "result = \"+10% internships and +5% staff retention by 2026-12-31\"",
    "result = \"+10% internships by 2026-12-31\"     # goals/internships.toml\nresult = \"+5% staff "
    "retention by 2026-12-31\"  # goals/staff-retention.toml"};

}  // namespace

extern const Rule kTwoResults{"two-results", "sentences",  Severity::error,
                              Stops::yes,    kExplanation, report_sentences};

}  // namespace accord::check
