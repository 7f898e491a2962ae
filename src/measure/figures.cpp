#include "measure/figures.hpp"

#include <algorithm>

namespace accord::measure {
namespace {

// Decides what a figure counts as, given the breaks after its day. Breaks only come nearer as figures get
// younger, so both counts are found by walking the breaks once.
std::optional<double> counted_value(const Series& series, std::size_t i, std::ptrdiff_t breaks_between,
                                    bool break_after_end) {
  const FigureDetails* details = series.details(i);
  const std::optional<double> was = details != nullptr ? details->was : std::nullopt;
  if (breaks_between == 0) return was && break_after_end ? *was : series.value(i);
  if (breaks_between == 1 && was) return series.value(i);
  return std::nullopt;
}

std::vector<Value> whole_windows(const Indicator& indicator, std::span<const Figure> figures) {
  const Period per = indicator.per->value;
  const auto needed = static_cast<std::size_t>(figures_in_window(indicator));
  std::vector<Value> out;
  std::vector<const Figure*> window;  // the figures that may be in the window, oldest first
  for (const Figure& figure : figures) {
    if (figure.covers) {
      out.push_back({figure.date, figure.value});
      continue;
    }
    window.push_back(&figure);
    const Date start = window_start(figure.date, per);
    const auto first = std::find_if(window.begin(), window.end(), [&](const Figure* f) { return f->date > start; });
    window.erase(window.begin(), first);
    if (window.size() != needed) continue;
    double sum = 0;
    for (const Figure* part : window) sum += part->value;
    out.push_back({figure.date, sum});
  }
  return out;
}

}  // namespace

std::vector<Figure> count_figures(const Indicator& indicator, const Series* series, std::optional<Date> left, Date end) {
  std::vector<Figure> out;
  if (series == nullptr) return out;
  const Date last = left ? std::min(*left, end) : end;
  const auto& breaks = indicator.breaks;
  const bool cut = !indicator.is_running_total() && !breaks.empty();
  const auto after = [&breaks](Date day) {
    return std::upper_bound(breaks.begin(), breaks.end(), day,
                            [](Date d, const Break& b) { return d < b.date.value; });
  };
  const auto after_end = after(end);
  out.reserve(series->size());
  for (std::size_t i = 0; i < series->size() && series->date(i) <= last; ++i) {
    const FigureDetails* details = series->details(i);
    const bool covers = details != nullptr && details->covers;
    std::optional<double> value = series->value(i);
    if (cut) value = counted_value(*series, i, after_end - after(series->date(i)), after_end != breaks.end());
    if (value) out.push_back({series->date(i), *value, covers});
  }
  return out;
}

std::vector<Value> values_over_time(const Indicator& indicator, std::span<const Figure> figures, Date baseline) {
  if (indicator.per) return whole_windows(indicator, figures);
  std::vector<Value> out;
  out.reserve(figures.size() + 1);
  if (!indicator.is_running_total()) {
    for (const Figure& figure : figures) out.push_back({figure.date, figure.value});
    return out;
  }
  double total = 0;
  out.push_back({baseline, total});
  for (const Figure& figure : figures) {
    if (figure.date <= baseline) continue;
    total += figure.value;
    out.push_back({figure.date, total});
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
