#include "check/places.hpp"
#include "check/rule.hpp"
#include "measure/figures.hpp"

#include <fmt/format.h>

#include <cmath>
#include <vector>

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    "A count with 'per' is the sum of a whole period's figures, but in this book a figure is missing "
    "between two others, or there is one too many.",
    "A period that is not whole gives no value: for up to a year the result stands still at an older "
    "number, and nobody sees why.",
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
      const bool follows = last_ && !covers(i);
      if (follows && is_too_many(i)) {
        report_too_many(i);
        // The later of two in one slot stands for it: figures come at its end.
        if (!is_same_slot(*last_, i)) continue;
      } else if (follows) {
        check_gap(i);
      }
      last_ = i;
    }
    if (found_.empty()) check_windows();
    report();
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

  bool is_too_many(std::size_t i) const {
    return !covers(*last_) && steps_between(series_.date(*last_), series_.date(i)) == 0;
  }

  void report_too_many(std::size_t i) {
    const bool next_is_the_other =
        !is_same_slot(*last_, i) && i + 1 < series_.size() && is_same_slot(i, i + 1);
    const std::size_t other = next_is_the_other ? i + 1 : *last_;
    const std::string what =
        is_same_slot(i, other)
            ? fmt::format("{} and {} are in one {}", series_.date(std::min(i, other)).iso(),
                          series_.date(std::max(i, other)).iso(), period_name(*indicator_.frequency))
            : fmt::format("{} is less than a {} after {}", series_.date(i).iso(),
                          period_name(*indicator_.frequency), series_.date(other).iso());
    add(i, "a figure too many: " + what,
        fmt::format("remove one of the two; the value of '{}' is the sum of {} {} figures",
                    indicator_.id.text(), needed_, frequency_name(*indicator_.frequency)));
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
      const int count = static_cast<int>(i + 1 - first);
      // While a book begins, its windows are not whole yet.
      if (count == needed_ || (count < needed_ && first == 0)) continue;
      if (has_cover(first == 0 ? 0 : first - 1, i)) continue;
      add(i,
          fmt::format("the {} to {} has {} figures, not {}: they are not evenly dated",
                      period_name(indicator_.per->value), series_.date(i).iso(), count, needed_),
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
    found_.push_back({i, std::move(message), std::move(help)});
  }

  void report() {
    // Figures that come at another pace altogether are one mistake.
    if (found_.size() > 2 && found_.size() * 2 >= series_.size())
      found_ = {{found_.front().figure,
                 fmt::format("the figures of '{}' do not come {}, as its frequency says",
                             indicator_.id.text(), frequency_name(*indicator_.frequency)),
                 fmt::format("change 'frequency' in {}, or add the figures up to {} ones",
                             indicator_.source.path, frequency_name(*indicator_.frequency))}};
    for (Found& one : found_)
      findings_.add(book_.source, figure_range(series_, one.figure), std::move(one.message),
                    std::move(one.help));
  }

  struct Found {
    std::size_t figure;
    std::string message, help;
  };

  const Book& book_;
  const Series& series_;
  const Indicator& indicator_;
  Findings& findings_;
  int step_;    // in months
  int needed_;  // figures in a whole period
  std::optional<std::size_t> last_;
  std::vector<Found> found_;
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
