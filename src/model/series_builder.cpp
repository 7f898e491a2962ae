#include "model/series_builder.hpp"

#include "model/small_decimals.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numeric>
#include <optional>

namespace accord {
namespace {

// The decimal that is exactly this double, when it has few digits. A zero below zero has none.
std::optional<Decimal> as_decimal(double value) {
  if (value == 0 && std::signbit(value)) return std::nullopt;
  for (int scale = 0; scale <= kMostScale; ++scale) {
    const double digits = std::nearbyint(value * kPowersOfTen[scale]);
    if (!(std::abs(digits) <= std::numeric_limits<std::int32_t>::max())) return std::nullopt;
    const Decimal out{static_cast<std::int32_t>(digits), scale};
    if (out.value() == value) return out;
  }
  return std::nullopt;
}

std::int64_t grow(std::int64_t digits, int by) { return digits * kPowersOfTen[by]; }

}  // namespace

double Decimal::value() const { return static_cast<double>(digits) / kPowersOfTen[scale]; }

void SeriesBuilder::begin(Id indicator, Range header) {
  indicator_ = std::move(indicator);
  header_ = header;
  source_.clear();
  dates_.clear();
  runs_.clear();
  next_line_ = 0;
  exact_ = true;
  scale_ = 0;
  digits_.clear();
  values_.clear();
  details_.clear();
}

void SeriesBuilder::add(Date date, double value, std::uint32_t line) {
  if (const auto decimal = exact_ ? as_decimal(value) : std::nullopt) return add(date, *decimal, line);
  place(date, line);
  give_up_digits();
  values_.push_back(value);
}

// Digits of another scale than those before: the smaller scale grows, while everything fits.
void SeriesBuilder::add_unlike(Decimal value) {
  if (!exact_) {
    values_.push_back(value.value());
    return;
  }
  const int scale = std::max(scale_, value.scale);
  const std::int64_t own = grow(value.digits, scale - value.scale);
  if (!fits<std::int32_t>(own) || !grow_to(scale)) {
    give_up_digits();
    values_.push_back(value.value());
    return;
  }
  digits_.push_back(static_cast<std::int32_t>(own));
}

// Looks at what is there only when it must grow, so no more often than there are scales.
bool SeriesBuilder::grow_to(int scale) {
  const int by = scale - scale_;
  if (by == 0) return true;
  const bool all_fit = std::all_of(digits_.begin(), digits_.end(),
                                   [by](std::int32_t d) { return fits<std::int32_t>(grow(d, by)); });
  if (!all_fit) return false;
  for (std::int32_t& digits : digits_) digits *= kPowersOfTen[by];
  scale_ = scale;
  return true;
}

void SeriesBuilder::give_up_digits() {
  if (!exact_) return;
  exact_ = false;
  for (const std::int32_t digits : digits_) values_.push_back(Decimal{digits, scale_}.value());
}

void SeriesBuilder::describe_last(FigureDetails details) {
  details_.push_back({static_cast<std::uint32_t>(dates_.size() - 1), std::move(details)});
}

bool SeriesBuilder::sort() {
  const auto strictly_after = [](Date a, Date b) { return a >= b; };
  if (std::adjacent_find(dates_.begin(), dates_.end(), strictly_after) == dates_.end()) return true;
  Series unsorted;
  unsorted.runs_ = runs_;
  std::vector<std::uint32_t> order(dates_.size());
  std::iota(order.begin(), order.end(), 0U);
  std::stable_sort(order.begin(), order.end(),
                   [this](std::uint32_t a, std::uint32_t b) { return dates_[a] < dates_[b]; });
  SeriesBuilder sorted;
  for (const std::uint32_t i : order) {
    sorted.place(dates_[i], unsorted.line(i));
    if (exact_)
      sorted.digits_.push_back(digits_[i]);
    else
      sorted.values_.push_back(values_[i]);
  }
  std::vector<std::uint32_t> place_of(order.size());
  for (std::uint32_t i = 0; i < order.size(); ++i) place_of[order[i]] = i;
  for (Series::Detailed& one : details_) one.figure = place_of[one.figure];
  std::sort(details_.begin(), details_.end(),
            [](const Series::Detailed& a, const Series::Detailed& b) { return a.figure < b.figure; });
  dates_.swap(sorted.dates_);
  runs_.swap(sorted.runs_);
  digits_.swap(sorted.digits_);
  values_.swap(sorted.values_);
  return std::adjacent_find(dates_.begin(), dates_.end()) == dates_.end();
}

Series SeriesBuilder::take() {
  if (!last_dates_ || *last_dates_ != dates_) last_dates_ = std::make_shared<const std::vector<Date>>(dates_);
  Series out;
  out.indicator_ = std::move(indicator_);
  out.header_ = header_;
  out.source_ = std::move(source_);
  out.dates_ = last_dates_;
  out.values_ = exact_ ? PackedNumbers(digits_, scale_) : PackedNumbers(values_);
  out.runs_ = runs_;
  out.details_ = std::move(details_);
  out.has_meanings_ = std::any_of(out.details_.begin(), out.details_.end(), [](const Series::Detailed& one) {
    return one.details.was || one.details.covers;
  });
  return out;
}

}  // namespace accord
