#include "check/start_condition.hpp"

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    {"Each goal says what may go wrong. An empty list says that nothing can.",
     "Bij elk hoofdresultaat staat wat er mis kan gaan. Een lege lijst zegt dat er niets mis kan gaan."},
    {"Who has named the risk looks out for it. Who has not explains it afterwards.",
     "Wie het risico heeft benoemd, let erop. Wie dat niet deed, legt het achteraf uit."},
    "result = \"+10% internships by 2026-12-31\"",
    "result = \"+10% internships by 2026-12-31\"\nrisks = [\"Too few supervisors: each place asks for four "
    "hours a week of an experienced nurse\"]"};

void judge(const Gate& gate, Lacks& lacks) { judge_list(gate, &Goal::risks, "risks", Lack::no_risks, lacks); }

}  // namespace

extern const StartCondition kRisksOnTheTable{"risks-on-the-table", About::results, kExplanation, judge};

}  // namespace accord::check
