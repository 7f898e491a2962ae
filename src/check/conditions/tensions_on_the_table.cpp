#include "check/start_condition.hpp"

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    {"Each goal says which interests collide in it. An empty list says that none do.",
     "Bij elk hoofdresultaat staat welke belangen er botsen. Een lege lijst zegt dat er geen botsen."},
    {"What is good for the whole is seldom good for each. A tension that stands on paper is something to "
     "solve together; one that does not is somebody's fault later.",
     "Wat goed is voor het geheel, is zelden goed voor ieder apart. Een tegenstelling die op papier staat, "
     "los je samen op; een die er niet staat, is later de schuld van iemand."},
    "result = \"+10% internships by 2026-12-31\"",
    "result = \"+10% internships by 2026-12-31\"\ntensions = [\"Schools gain students; hospitals pay for "
    "supervision now and see the return in four years\"]"};

void judge(const Gate& gate, Lacks& lacks) {
  judge_list(gate, &Goal::tensions, "tensions", Lack::no_tensions, lacks);
}

}  // namespace

extern const StartCondition kTensionsOnTheTable{"tensions-on-the-table", About::results, kExplanation, judge};

}  // namespace accord::check
