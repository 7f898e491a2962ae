#include "check/judged.hpp"

#include "check/places.hpp"
#include "measure/figures.hpp"
#include "measure/party_set.hpp"
#include "model/both.hpp"
#include "model/rounding.hpp"
#include "progress/target.hpp"

#include <algorithm>

namespace accord::check {
namespace {

Direction wanted_direction(const Indicator& indicator) {
  return indicator.better == Better::higher ? Direction::up : Direction::down;
}

bool differ(double a, double b, int decimals) { return round_to(a, decimals) != round_to(b, decimals); }

bool has_bad_figure(const Book& book, const Indicator& indicator, Date last) {
  if (!indicator.min && !indicator.max) return false;
  const Series* series = book.find(indicator.id);
  if (series == nullptr) return false;
  for (std::size_t i = 0; i < series->size() && series->date(i) <= last; ++i) {
    const double value = series->value(i);
    if ((indicator.min && value < *indicator.min) || (indicator.max && value > *indicator.max)) return true;
  }
  return false;
}

// The indicators that have the figures of this one.
std::vector<const Indicator*> measured_by(const Partnership& partnership, const Indicator& indicator) {
  std::vector<const Indicator*> out{&indicator};
  for (const auto* other : {&indicator.weight, &indicator.of, &indicator.to}) {
    const Indicator* found = *other ? partnership.find_indicator((*other)->value) : nullptr;
    if (found != nullptr) out.push_back(found);
  }
  return out;
}

// What one party's value can be: a figure, or what a period's figures add up to.
Bounds bounds_of_party(const Indicator& indicator) {
  Bounds out{indicator.min, indicator.max};
  if (indicator.is_running_total()) {
    // Any number of figures, none at all too.
    out.min = indicator.min && *indicator.min >= 0 ? std::optional(0.0) : std::nullopt;
    out.max = indicator.max && *indicator.max <= 0 ? std::optional(0.0) : std::nullopt;
  } else if (indicator.per) {
    // One covering figure, or a whole window of figures.
    const double figures = measure::figures_in_window(indicator);
    if (out.min) out.min = std::min(*out.min, *out.min * figures);
    if (out.max) out.max = std::max(*out.max, *out.max * figures);
  }
  return out;
}

}  // namespace

bool is_stopped(const Context& context, const Result& result) {
  return result.stopped && *result.stopped <= context.today;
}

std::optional<Judged> judge(const Context& context, std::size_t result) {
  const Assessment& assessment = context.assessments()[result];
  if (!assessment.baseline) return std::nullopt;
  return Judged{&context.results.all[result], &assessment, *assessment.baseline};
}

std::vector<Judged> judged_results(const Context& context) {
  std::vector<Judged> out;
  for (std::size_t i = 0; i < context.results.all.size(); ++i)
    if (const auto judged = judge(context, i)) out.push_back(*judged);
  return out;
}

bool from_disagrees(const Judged& judged) {
  const Change& change = judged.change();
  if (!change.from) return false;
  return differ(*change.from, judged.baseline, std::min(judged.indicator().decimals, change.from_decimals));
}

bool target_disagrees(const Judged& judged) {
  const Goal& goal = judged.goal();
  if (!goal.target || !judged.numbers()) return false;
  const int decimals = std::min(judged.indicator().decimals, goal.target_decimals);
  return differ(goal.target->value, judged.numbers()->target.value, decimals);
}

Bounds bounds_of_target(const Judged& judged) {
  Bounds out = bounds_of_party(judged.indicator());
  const std::size_t parties = judged.numbers() ? judged.numbers()->coverage.counted : 1;
  if (judged.indicator().combine != Combine::sum) return out;
  if (out.min) *out.min *= static_cast<double>(parties);
  if (out.max) *out.max *= static_cast<double>(parties);
  return out;
}

bool is_target_out_of_range(const Judged& judged) {
  if (!judged.numbers()) return false;
  const Bounds bounds = bounds_of_target(judged);
  const double target = round_to(judged.numbers()->target.value, judged.indicator().decimals);
  return (bounds.min && target < *bounds.min) || (bounds.max && target > *bounds.max);
}

bool goes_wrong_way(const Result& result) {
  const auto& direction = result.sentence.change->direction;
  return direction && *direction != wanted_direction(*result.indicator);
}

bool goes_to_worse(const Judged& judged) {
  const Change& change = judged.change();
  if (change.kind != ChangeKind::level || is_met_already(judged)) return false;
  return progress::is_at_or_past(judged.baseline, change.amount, wanted_direction(judged.indicator()),
                                 judged.indicator().decimals);
}

bool is_met_already(const Judged& judged) {
  const Change& change = judged.change();
  return change.kind == ChangeKind::level &&
         !differ(judged.baseline, change.amount, judged.indicator().decimals);
}

bool rests_on_bad_figure(const Context& context, const Result& result) {
  const Partnership& p = context.partnership;
  const auto indicators = measured_by(p, *result.indicator);
  const measure::Successions successions(p);
  std::vector<const Book*> books{p.find_book(Id::all())};
  for (const Id& party : result.parties)
    books.push_back(p.find_book(successions.standing(party, context.today)));
  return std::any_of(books.begin(), books.end(), [&](const Book* book) {
    return book != nullptr && std::any_of(indicators.begin(), indicators.end(), [&](const Indicator* one) {
             return has_bad_figure(*book, *one, *result.baseline_date);
           });
  });
}

bool is_sound(const Context& context, const Judged& judged) {
  return judged.numbers() && !from_disagrees(judged) && !target_disagrees(judged) &&
         !is_target_out_of_range(judged) && !rests_on_bad_figure(context, *judged.result);
}

Bilingual written(double level, const Indicator& indicator) {
  const bool percent = same_unit(indicator.unit.value, "%");
  return percent ? show_level(level, indicator) + same("%") : show_amount(level, indicator);
}

}  // namespace accord::check
