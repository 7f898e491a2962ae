#include "measure/figures.hpp"

#include <algorithm>
#include <cstring>
#include <type_traits>

namespace accord::measure {
namespace {

// What a figure counts as, given how many breaks lie between its day and the end, and whether one comes
// later.
std::optional<double> counted_value(const Series& series, std::size_t i, std::ptrdiff_t breaks_between,
                                    bool break_after_end) {
  const FigureDetails* details = series.details(i);
  const std::optional<double> was = details != nullptr ? details->was : std::nullopt;
  if (breaks_between == 0) return was && break_after_end ? *was : series.value(i);
  if (breaks_between == 1 && was) return series.value(i);
  return std::nullopt;
}

Timeline whole_windows(const Indicator& indicator, std::span<const Figure> figures) {
  const Period per = indicator.per->value;
  const auto needed = static_cast<std::size_t>(figures_in_window(indicator));
  Timeline out;
  std::vector<const Figure*> parts;  // the figures that cover no period by themselves, oldest first
  std::size_t first = 0;             // of those in the window
  for (const Figure& figure : figures) {
    if (figure.covers) {
      out.add(figure.date, figure.value);
      continue;
    }
    parts.push_back(&figure);
    const Date start = window_start(figure.date, per);
    while (parts[first]->date <= start) ++first;
    if (parts.size() - first != needed) continue;
    double sum = 0;
    for (std::size_t i = first; i < parts.size(); ++i) sum += parts[i]->value;
    out.add(figure.date, sum);
  }
  return out;
}

Timeline running_total(std::span<const Figure> figures, Date baseline) {
  Timeline out;
  double total = 0;
  out.add(baseline, total);
  for (const Figure& figure : figures) {
    if (figure.date <= baseline) continue;
    total += figure.value;
    out.add(figure.date, total);
  }
  return out;
}

bool counts_as_it_stands(const Indicator& indicator) {
  return indicator.kind == IndicatorKind::level && indicator.breaks.empty();
}

}  // namespace

std::vector<Figure> count_figures(const Indicator& indicator, const Series& series, std::optional<Date> left,
                                  Date end) {
  std::vector<Figure> out;
  const Date last = left ? std::min(*left, end) : end;
  const auto& breaks = indicator.breaks;
  const bool cut = !indicator.is_running_total() && !breaks.empty();
  const auto after = [&breaks](Date day) {
    return std::upper_bound(breaks.begin(), breaks.end(), day,
                            [](Date d, const Break& b) { return d < b.date.value; });
  };
  const auto after_end = after(end);
  out.reserve(series.size());
  for (std::size_t i = 0; i < series.size() && series.date(i) <= last; ++i) {
    const FigureDetails* details = series.details(i);
    const bool covers = details != nullptr && details->covers;
    std::optional<double> value = series.value(i);
    if (cut) value = counted_value(series, i, after_end - after(series.date(i)), after_end != breaks.end());
    if (value) out.push_back({series.date(i), *value, covers});
  }
  return out;
}

bool same_days(std::span<const Date> a, std::span<const Date> b) {
  static_assert(std::has_unique_object_representations_v<Date>);
  return a.size() == b.size() && (a.empty() || std::memcmp(a.data(), b.data(), a.size_bytes()) == 0);
}

void Timeline::copy_values(std::size_t first, std::span<double> into) const {
  if (series_ != nullptr)
    series_->copy_values(first, into);
  else
    std::copy_n(own_values_.begin() + static_cast<std::ptrdiff_t>(first), into.size(), into.begin());
}

std::optional<double> Timeline::on(Date day) const {
  const auto days = dates();
  const auto next = std::upper_bound(days.begin(), days.end(), day);
  if (next == days.begin()) return std::nullopt;
  return value(static_cast<std::size_t>(next - days.begin()) - 1);
}

Counted count_values(const Indicator& indicator, const Series* series, std::optional<Date> left,
                     Date baseline, Date end) {
  Counted out;
  if (series == nullptr) {
    // A running total is 0 on its baseline by definition, whether or not there is a book.
    if (indicator.is_running_total()) out.values.add(baseline, 0);
    return out;
  }
  if (counts_as_it_stands(indicator)) {
    const auto days = series->dates();
    const auto count = static_cast<std::size_t>(
        std::upper_bound(days.begin(), days.end(), left ? std::min(*left, end) : end) - days.begin());
    out.values = Timeline(*series, count);
    if (count > 0) out.newest = days[count - 1];
    return out;
  }
  const auto figures = count_figures(indicator, *series, left, end);
  if (!figures.empty()) out.newest = figures.back().date;
  if (indicator.is_running_total()) {
    out.values = running_total(figures, baseline);
  } else if (indicator.per) {
    out.values = whole_windows(indicator, figures);
  } else {
    for (const Figure& figure : figures) out.values.add(figure.date, figure.value);
  }
  return out;
}

Date window_start(Date day, Period period) { return day.plus_months(-months_in(period)); }

int figures_in_window(const Indicator& indicator) {
  return months_in(indicator.per->value) / months_in(*indicator.frequency);
}

int fresh_days(Period frequency) {
  return frequency == Period::month ? 45 : frequency == Period::quarter ? 137 : 548;
}

}  // namespace accord::measure
