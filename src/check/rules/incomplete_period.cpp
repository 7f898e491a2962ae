#include "check/places.hpp"
#include "check/rule.hpp"
#include "measure/figures.hpp"

#include <fmt/format.h>

#include <cmath>

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    "A count with 'per' is the sum of a whole period's figures, but in this book a figure is missing between "
    "two "
    "others, or there is one too many.",
    "A period that is not whole gives no value: for up to a year the result stands still at an older number, "
    "and "
    "nobody sees why.",
    "# frequency = \"monthly\", per = \"year\"\n[operations]\n2024-01-31 = 11\n2024-03-31 = 9",
    "[operations]\n2024-01-31 = 11\n2024-02-29 = 10\n2024-03-31 = 9"};

// The figures of one table, walked once. Each should come one period of `frequency` after the one before.
class Walk {
 public:
  Walk(const Book& book, const Series& series, const Indicator& indicator, Findings& findings)
      : book_(book),
        series_(series),
        indicator_(indicator),
        findings_(findings),
        step_(months_in(*indicator.frequency)),
        needed_(measure::figures_in_window(indicator)) {}

  void run() {
    for (std::size_t i = 0; i < series_.size(); ++i) {
      if (!covers(i) && last_ && is_too_many(i)) continue;
      if (!covers(i) && last_) check_gap(i);
      last_ = i;
    }
    if (!found_) check_windows();
  }

 private:
  bool covers(std::size_t i) const {
    const FigureDetails* details = series_.details(i);
    return details != nullptr && details->covers;
  }

  // How many periods lie between two days, to the nearest one: 29 days are a month as well as 31.
  int steps_between(Date from, Date to) const {
    constexpr double kDaysInMonth = 365.2425 / 12;
    return static_cast<int>(std::lround((to - from) / (kDaysInMonth * step_)));
  }

  bool is_same_slot(std::size_t a, std::size_t b) const {
    const auto slot = [&](Date day) { return (day.year() * 12 + day.month() - 1) / step_; };
    return slot(series_.date(a)) == slot(series_.date(b));
  }

  bool is_too_many(std::size_t i) {
    if (covers(*last_) || steps_between(series_.date(*last_), series_.date(i)) > 0) return false;
    const bool next_is_the_other =
        !is_same_slot(*last_, i) && i + 1 < series_.size() && is_same_slot(i, i + 1);
    const std::size_t other = next_is_the_other ? i + 1 : *last_;
    add(i,
        fmt::format("a figure too many: {} and {} are in one {}", series_.date(std::min(i, other)).iso(),
                    series_.date(std::max(i, other)).iso(), period_name(*indicator_.frequency)),
        fmt::format("leave one of the two; the value of '{}' is the sum of {} {} figures",
                    indicator_.id.text(), needed_, frequency_name(*indicator_.frequency)));
    return true;
  }

  void check_gap(std::size_t i) {
    const Date from = series_.date(*last_);
    const int missing = steps_between(from, series_.date(i)) - 1;
    // Periods of one figure have no holes; after a covering figure a long gap is a new beginning.
    if (missing < 1 || needed_ == 1 || (covers(*last_) && missing >= needed_)) return;
    const auto day = [&](int n) { return from.plus_months(n * step_).iso(); };
    const std::string which = missing == 1   ? "no figure for " + day(1)
                              : missing == 2 ? fmt::format("no figures for {} and {}", day(1), day(2))
                                             : fmt::format("no figures for {} to {}", day(1), day(missing));
    add(i,
        fmt::format("{}: the value of '{}' is the sum of {} {} figures", which, indicator_.id.text(), needed_,
                    frequency_name(*indicator_.frequency)),
        fmt::format("record {}, with 0 where nothing was counted; no {} with a hole in it has a value",
                    missing == 1 ? "it" : "them", period_name(indicator_.per->value)));
  }

  // Evenly spaced, and yet not: on 30 January and 28 January a year later there are 13 monthly figures in a
  // year.
  void check_windows() {
    std::size_t first = 0;
    for (std::size_t i = 0; i < series_.size(); ++i) {
      const Date start = measure::window_start(series_.date(i), indicator_.per->value);
      while (series_.date(first) <= start) ++first;
      const bool is_whole = i + 1 - first == static_cast<std::size_t>(needed_);
      if (is_whole || first == 0 || has_cover(first - 1, i)) continue;
      // A period of one figure has no hole, only a figure too many.
      if (needed_ == 1 && first > i) continue;
      if (steps_between(series_.date(first - 1), series_.date(first)) > 1) continue;
      add(i,
          fmt::format("the {} to {} has {} figures, not {}: they are not evenly dated",
                      period_name(indicator_.per->value), series_.date(i).iso(), i + 1 - first, needed_),
          "date each figure on the last day of the period that it is of");
      return;
    }
  }

  bool has_cover(std::size_t first, std::size_t last) const {
    for (std::size_t i = first; i <= last; ++i)
      if (covers(i)) return true;
    return false;
  }

  void add(std::size_t i, std::string message, std::string help) {
    found_ = true;
    findings_.add(book_.source, figure_range(series_, i), std::move(message), std::move(help));
  }

  const Book& book_;
  const Series& series_;
  const Indicator& indicator_;
  Findings& findings_;
  int step_;    // in months
  int needed_;  // figures in a whole period
  std::optional<std::size_t> last_;
  bool found_ = false;
};

void check(const Context& context, Findings& findings) {
  for (const Book& book : context.partnership.books) {
    // Where a line could not be read there is a hole for another reason.
    if (!book.source.readable) continue;
    for (const Series& series : book.series) {
      const Indicator* indicator = context.partnership.find_indicator(series.indicator());
      if (indicator == nullptr || !indicator->per || !indicator->source.readable) continue;
      Walk(book, series, *indicator, findings).run();
    }
  }
}

}  // namespace

extern const Rule kIncompletePeriod{"incomplete-period", "numbers",    Severity::warning,
                                    Stops::no,           kExplanation, check};

}  // namespace accord::check
