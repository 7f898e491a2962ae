#include "check/start_condition.hpp"

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    "The partnership says why it is there and for whom, and what it does not take up. An empty list says out "
    "loud that nothing is left out.",
    "The purpose decides what belongs to the work and what does not. Without it every plan that somebody "
    "brings is as good as any other, and the table takes up too much.",
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
