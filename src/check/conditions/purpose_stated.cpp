#include "check/start_condition.hpp"

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    {"The partnership says why it is there and for whom, and what it does not take up. An empty list says "
     "out loud that nothing is left out.",
     "Het samenwerkingsverband zegt waarom en voor wie het er is, en wat het niet oppakt. Een lege lijst "
     "zegt hardop dat niets is uitgesloten."},
    {"The purpose decides what belongs to the work and what does not. Without it every plan that somebody "
     "brings is as good as any other, and the table takes up too much.",
     "De bedoeling bepaalt wat bij het werk hoort en wat niet. Zonder bedoeling is elk plan dat iemand "
     "inbrengt even goed als elk ander, en pakt de tafel te veel op."},
    "name = \"Work in the region\"",
    "name = \"Work in the region\"\npurpose = \"Everyone here who needs a hospital finds enough skilled "
    "people at the bedside\"\noutside = [\"Pay and allowances: those belong to the collective agreement\"]"};

void judge(const Gate& gate, Lacks& lacks) {
  const Settings& settings = gate.partnership().settings;
  if (!says_something(settings.purpose)) lacks.add(settings.source, of_all("purpose", Lack::no_purpose));
  if (!settings.outside) lacks.add(settings.source, of_all("outside", Lack::no_outside));
}

}  // namespace

extern const StartCondition kPurposeStated{"purpose-stated", About::partnership, kExplanation, judge};

}  // namespace accord::check
