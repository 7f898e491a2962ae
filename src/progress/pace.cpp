#include "progress/pace.hpp"

namespace accord::progress {
namespace {

constexpr double kDaysInYear = 365.25;

// The time before the baseline is a result of its own: what its value did from one day to the other is what
// assess() tells of any result. Its target does not matter: "at least 0" always has one.
std::optional<double> change_before(const Partnership& partnership, const Result& result, Date from,
                                    Date to) {
  Results earlier;
  earlier.all.push_back(result);
  Result& r = earlier.all.front();
  r.parent.reset();
  r.children.clear();
  r.stopped.reset();
  r.baseline_date = from;
  r.deadline = to;
  Change any;
  any.kind = ChangeKind::at_least;
  any.direction = Direction::up;
  r.sentence.change = any;
  const Assessment seen = assess(partnership, earlier, to, {false}).front();
  if (!seen.numbers || !seen.numbers->standing) return std::nullopt;
  return seen.numbers->standing->current.value - seen.numbers->baseline.value;
}

}  // namespace

std::optional<Pace> compute_pace(const Partnership& partnership, const Assessment& assessment) {
  if (!assessment.numbers || assessment.numbers->kept) return std::nullopt;
  const Numbers& n = *assessment.numbers;
  Pace out;
  out.a_year = (n.target.value - n.baseline.value) / (n.target.date - n.baseline.date) * kDaysInYear;
  for (const int months : {24, 12}) {
    const Date from = n.baseline.date.plus_months(-months);
    const auto change = change_before(partnership, *assessment.result, from, n.baseline.date);
    if (!change) continue;
    out.before = Before{months, *change * 12 / months};
    break;
  }
  return out;
}

}  // namespace accord::progress
