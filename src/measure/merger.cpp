// How the figures of a merged party are made.
//
// A break makes figures mean something else, so a figure can count in two ways: seen before the break by its
// old meaning, after it by its new one if it was restated. For each stretch between two breaks the figures
// are therefore looked at as they count on its last day; a sum belongs to the stretch of its day, and is
// restated for the next stretch where its parts are.
#include "measure/merger.hpp"

#include "measure/figures.hpp"
#include "text/number.hpp"

#include <algorithm>
#include <charconv>
#include <set>
#include <string>

namespace accord::measure {
namespace {

// What a predecessor's figures come to, seen from one stretch.
struct View {
  std::vector<Figure> figures;
  Timeline values;

  const Figure* on(Date day) const {
    const auto found = std::lower_bound(figures.begin(), figures.end(), day,
                                        [](const Figure& f, Date d) { return f.date < d; });
    return found != figures.end() && found->date == day ? &*found : nullptr;
  }
};
using Views = std::vector<View>;  // one for each predecessor

const Date kFirstDate = *Date::from_ymd(1900, 1, 1);

int decimals_of(double value) {
  const std::string digits = text::plain_number(value);
  const std::size_t point = digits.find('.');
  return point == std::string::npos ? 0 : static_cast<int>(digits.size() - point - 1);
}

// 0.1 + 0.2 is 0.3 to people, and they will read it in a book: as many decimals as the longest part has.
double add_up(std::span<const double> parts) {
  double sum = 0;
  int decimals = 0;
  for (const double part : parts) {
    sum += part;
    decimals = std::max(decimals, decimals_of(part));
  }
  char digits[400];  // a double has at most 309 before its point
  constexpr int kMostDecimals = 15;
  if (decimals > kMostDecimals) return sum;
  const auto end = std::to_chars(digits, digits + sizeof digits, sum, std::chars_format::fixed, decimals);
  std::from_chars(digits, end.ptr, sum);
  return sum;
}

struct Sum {
  double value = 0;
  bool covers = false;
};

// `part` gives what one of them adds; nothing when one of them adds nothing.
template <class Part>
std::optional<double> sum_of(const Views& views, Part part) {
  std::vector<double> parts;
  for (const View& view : views) {
    const std::optional<double> one = part(view);
    if (!one) return std::nullopt;
    parts.push_back(*one);
  }
  return add_up(parts);
}

std::optional<Sum> sum_of_period(const Views& views, Date day) {
  const auto covers = [&](const View& view) { return view.on(day) != nullptr && view.on(day)->covers; };
  const auto plain = [&](const View& view) {
    return view.on(day) != nullptr ? std::optional(view.on(day)->value) : std::nullopt;
  };
  const auto whole = [&](const View& view) {
    const auto days = view.values.dates();
    return std::binary_search(days.begin(), days.end(), day) ? view.values.on(day) : std::nullopt;
  };
  const bool any_covers = std::any_of(views.begin(), views.end(), covers);
  const auto sum = any_covers ? sum_of(views, whole) : sum_of(views, plain);
  return sum ? std::optional(Sum{*sum, any_covers}) : std::nullopt;
}

std::optional<Sum> sum_on(const Indicator& indicator, const Views& views, Date day) {
  const bool has_figure =
      std::any_of(views.begin(), views.end(), [&](const View& v) { return v.on(day) != nullptr; });
  if (!has_figure) return std::nullopt;
  if (indicator.per) return sum_of_period(views, day);
  const auto sum = sum_of(views, [&](const View& view) { return view.values.on(day); });
  return sum ? std::optional(Sum{*sum, false}) : std::nullopt;
}

Views look_from(const Indicator& indicator, std::span<const Predecessor> old, Date end, Date last) {
  Views out;
  for (const Predecessor& one : old) {
    const Date until = one.left ? std::min(*one.left, last) : last;
    View& view = out.emplace_back();
    if (one.series == nullptr) continue;
    view.figures = count_figures(indicator, *one.series, until, end);
    view.values = count_values(indicator, one.series, until, end, end).values;
  }
  return out;
}

// Every day with a figure that counts in this stretch itself: from `begin` on.
std::set<Date> days_from(const Views& views, Date begin) {
  std::set<Date> out;
  for (const View& view : views)
    for (const Figure& figure : view.figures)
      if (figure.date >= begin) out.insert(figure.date);
  return out;
}

void merge_stretch(const Indicator& indicator, const Views& here, const Views* next, Date begin,
                   MergedSeries& out) {
  for (const Date day : days_from(here, begin)) {
    const auto sum = sum_on(indicator, here, day);
    if (!sum) {
      if (indicator.per) out.left_out.push_back(day);
      continue;
    }
    MergedFigure figure{day, sum->value, std::nullopt, sum->covers};
    const auto restated = next != nullptr ? sum_on(indicator, *next, day) : std::nullopt;
    if (restated && restated->covers == sum->covers) {
      figure.was = figure.value;
      figure.value = restated->value;
    }
    out.figures.push_back(figure);
  }
}

MergedSeries merge_running_total(const Indicator& indicator, std::span<const Predecessor> old, Date last) {
  const Views views = look_from(indicator, old, last, last);
  MergedSeries out;
  for (const Date day : days_from(views, kFirstDate)) {
    std::vector<double> parts;
    for (const View& view : views)
      if (const Figure* figure = view.on(day)) parts.push_back(figure->value);
    out.figures.push_back({day, add_up(parts), std::nullopt, false});
  }
  return out;
}

bool has_figures(const Series* series, Date last) {
  return series != nullptr && !series->empty() && series->date(0) <= last;
}

}  // namespace

MergedSeries merge_series(const Indicator& indicator, std::span<const Predecessor> old, Date last) {
  if (indicator.is_running_total()) return merge_running_total(indicator, old, last);
  const auto& breaks = indicator.breaks;
  std::vector<Views> stretches;
  for (const Break& one : breaks)
    stretches.push_back(look_from(indicator, old, one.date.value.plus_days(-1), last));
  stretches.push_back(look_from(indicator, old, last_date(), last));
  MergedSeries out;
  for (std::size_t i = 0; i < stretches.size(); ++i) {
    const Date begin = i == 0 ? kFirstDate : breaks[i - 1].date.value;
    const Views* next = i + 1 < stretches.size() ? &stretches[i + 1] : nullptr;
    merge_stretch(indicator, stretches[i], next, begin, out);
  }
  return out;
}

Merger compute_merger(const Partnership& partnership, std::span<const Id> old, Date last) {
  Merger out;
  for (const Indicator& indicator : partnership.indicators) {
    if (indicator.combine == Combine::ratio) continue;  // it has no figures of its own
    std::vector<Predecessor> predecessors;
    bool any = false;
    for (const Id& id : old) {
      const Book* book = partnership.find_book(id);
      const Party* party = partnership.find_party(id);
      Predecessor& one = predecessors.emplace_back();
      one.series = book != nullptr ? book->find(indicator.id) : nullptr;
      if (party != nullptr && party->left) one.left = party->left->value;
      any = any || has_figures(one.series, last);
    }
    if (!any) continue;
    MergedSeries series;
    if (indicator.combine == Combine::sum) series = merge_series(indicator, predecessors, last);
    if (series.figures.empty()) out.to_state.push_back(&indicator);
    if (!series.figures.empty() || !series.left_out.empty())
      out.summed.push_back({&indicator, std::move(series)});
  }
  return out;
}

}  // namespace accord::measure
