#include "check/start_condition.hpp"
#include "progress/pace.hpp"

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    {"The change that a result asks a year is at most three times what the figures of the two years before "
     "its baseline gave (of one year, where they go no further back); or a decision that affects it, or the "
     "result above it, says why more can be done. Without such figures, and of a level that is only to be "
     "kept, nothing is asked.",
     "De verandering die een resultaat per jaar vraagt, is hoogstens drie keer wat de cijfers van de twee "
     "jaar vóór de nulmeting gaven (van één jaar, als ze niet verder teruggaan); of een besluit over dat "
     "resultaat, of over het resultaat erboven, zegt waarom er meer kan. Zonder zulke cijfers, en bij een "
     "niveau dat alleen vastgehouden hoeft te worden, is er niets te beoordelen."},
    {"Ambition is cheap before the start. A pace that the region never had may be right, but then something "
     "must be different from now on, and the table has to say what.",
     "Vóór de start is ambitie goedkoop. Een tempo dat de regio nooit heeft gehaald, kan best kloppen, maar "
     "dan moet er vanaf nu iets anders gaan, en de tafel moet zeggen wat."},
    "# gave +0.4 a year in the two years before\nresult = \"+10% staff retention by 2026-12-31\"  # asks "
    "+2.7 a year",
    "# decisions/2024-02-08-pace.toml\ndate = 2024-02-08\ndecision = \"We keep +10%: the traineeship and the "
    "buddies were never tried together\"\naffects = [\"staff-retention\"]"};

constexpr double kMost = 3;
constexpr double kRounding = 1 + 1e-9;

bool is_believable(const progress::Pace& pace) {
  const double way = pace.a_year < 0 ? -1 : 1;
  return pace.a_year * way <= kMost * pace.before->a_year * way * kRounding;
}

void judge(const Gate& gate, Lacks& lacks) {
  for (const Result* result : gate.results()) {
    const auto pace = progress::compute_pace(gate.partnership(), gate.assessment_of(*result));
    if (!pace || !pace->before || is_believable(*pace) || gate.is_decided(*result)) continue;
    Missing missing = of_result(*result, "result", Lack::steep_pace);
    missing.indicator = result->indicator->id;
    missing.number = pace->a_year;
    missing.other_number = pace->before->a_year;
    missing.months = pace->before->months;
    lacks.add(result->goal->source, std::move(missing));
  }
}

}  // namespace

extern const StartCondition kPaceBelievable{"pace-believable", About::results, kExplanation, judge};

}  // namespace accord::check
