#include "progress/target.hpp"

#include "model/rounding.hpp"

#include <cmath>

namespace accord::progress {
namespace {

double kept_progress(double current, double target, Direction direction, int decimals) {
  if (is_at_or_past(current, target, direction, decimals)) return 1;
  if (current <= 0 || target <= 0) return 0;
  return direction == Direction::up ? current / target : target / current;
}

Direction towards(double baseline, double target) {
  return target > baseline ? Direction::up : Direction::down;
}

}  // namespace

std::optional<double> target_level(const Change& change, double baseline, int decimals) {
  if (is_level(change.kind)) return change.amount;
  const double signed_amount = change.direction == Direction::down ? -change.amount : change.amount;
  double target = baseline + signed_amount;
  if (change.kind == ChangeKind::relative) {
    if (baseline == 0) return std::nullopt;
    target = baseline + std::fabs(baseline) * signed_amount / 100;
  }
  if (round_to(target, decimals) == round_to(baseline, decimals)) return std::nullopt;
  return target;
}

bool is_at_or_past(double x, double level, Direction direction, int decimals) {
  const double a = round_to(x, decimals);
  const double b = round_to(level, decimals);
  return direction == Direction::up ? a >= b : a <= b;
}

std::optional<Aim> aim_of(const Change& change, const Indicator& indicator, double baseline) {
  const auto target = target_level(change, baseline, indicator.decimals);
  if (!target) return std::nullopt;
  Aim aim{*target, change.direction.value_or(Direction::up), false};
  const bool at_target = round_to(baseline, indicator.decimals) == round_to(*target, indicator.decimals);
  if (change.kind == ChangeKind::at_least || change.kind == ChangeKind::at_most) {
    aim.direction = change.kind == ChangeKind::at_least ? Direction::up : Direction::down;
    aim.kept = is_at_or_past(baseline, *target, aim.direction, indicator.decimals);
  } else if (change.kind == ChangeKind::level && at_target) {
    aim.direction = indicator.better == Better::higher ? Direction::up : Direction::down;
    aim.kept = true;
  } else if (change.kind == ChangeKind::level) {
    aim.direction = towards(baseline, *target);
  }
  return aim;
}

double progress_of(const Aim& aim, double baseline, double current, int decimals) {
  if (aim.kept) return kept_progress(current, aim.target, aim.direction, decimals);
  return (current - baseline) / (aim.target - baseline);
}

double progress_towards(const Change& change, const Indicator& indicator, double baseline, double target,
                        double current) {
  Change level = change;
  if (!is_level(level.kind)) level.kind = ChangeKind::level;
  level.amount = target;
  return progress_of(*aim_of(level, indicator, baseline), baseline, current, indicator.decimals);
}

}  // namespace accord::progress
