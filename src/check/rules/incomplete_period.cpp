#include "check/places.hpp"
#include "check/rule.hpp"
#include "check/rules/period_words.hpp"
#include "measure/figures.hpp"
#include "model/both.hpp"

#include <cmath>
#include <vector>

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    {"A count with 'per' is the sum of a whole period's figures, but in this book a figure is missing "
     "between two others, or there is one too many.",
     "Een telling met 'per' is de som van de cijfers van een hele periode, maar in dit meetboek ontbreekt er "
     "een tussen twee andere, of is er een te veel."},
    {"A period that is not whole gives no value: for up to a year the result stands still at an older "
     "number, and nobody sees why.",
     "Een periode die niet compleet is, heeft geen waarde: tot wel een jaar lang blijft het resultaat op een "
     "ouder getal staan, en niemand ziet waarom."},
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
    const Bilingual period = period_words(*indicator_.frequency);
    const Bilingual what =
        is_same_slot(i, other)
            ? both("{} and {} are in one {}", "{} en {} vallen in één {}",
                   series_.date(std::min(i, other)).iso(), series_.date(std::max(i, other)).iso(), period)
            : both("{} is less than a {} after {}", "{} ligt minder dan een {} na {}", series_.date(i).iso(),
                   period, series_.date(other).iso());
    add(i, both("a figure too many: {}", "een cijfer te veel: {}", what),
        both("remove one of the two; {}", "haal een van de twee weg; {}", sum_of_figures()));
  }

  // "the value of 'operations' is the sum of 12 monthly figures"
  Bilingual sum_of_figures() const {
    return both("the value of '{0}' is the sum of {1} {2} figures",
                "de waarde van '{0}' is de som van {1} {3}cijfer{4}", indicator_.id.text(), needed_,
                frequency_name(*indicator_.frequency), period_words(*indicator_.frequency),
                needed_ == 1 ? "" : "s");
  }

  void check_gap(std::size_t i) {
    const Date from = series_.date(*last_);
    const int missing = steps_between(from, series_.date(i)) - 1;
    // Periods of one figure have no holes; after a covering figure a long gap is a new beginning.
    if (missing < 1 || needed_ == 1 || (covers(*last_) && missing >= needed_)) return;
    const auto day = [&](int n) { return from.plus_months(n * step_).iso(); };
    const Bilingual which =
        missing == 1 ? both("no figure for {}", "geen cijfer voor {}", day(1))
        : missing == 2
            ? both("no figures for {} and {}", "geen cijfers voor {} en {}", day(1), day(2))
            : both("no figures for {} to {}", "geen cijfers voor {} tot en met {}", day(1), day(missing));
    add(i, both("{}: {}", "{}: {}", which, sum_of_figures()),
        both("record {}, with 0 where nothing was counted; no {} with a hole in it has a value",
             "leg {} vast, met 0 waar niets is geteld; een {} met een gat erin heeft geen waarde",
             missing == 1 ? Bilingual{"it", "het"} : Bilingual{"them", "ze"},
             period_words(indicator_.per->value)));
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
          both("the {} to {} has {} figures, not {}: they are not evenly dated",
               "een {} tot en met {} heeft {} cijfers, geen {}: de datums liggen niet even ver uit elkaar",
               period_words(indicator_.per->value), series_.date(i).iso(), count, needed_),
          both("date each figure on the last day of the period that it is of",
               "zet elk cijfer op de laatste dag van de periode waar het over gaat"));
      return;
    }
  }

  bool has_cover(std::size_t first, std::size_t last) const {
    for (std::size_t i = first; i <= last; ++i)
      if (covers(i)) return true;
    return false;
  }

  void add(std::size_t i, Bilingual message, Bilingual help) {
    found_.push_back({i, std::move(message), std::move(help)});
  }

  void report() {
    const std::string_view often = frequency_name(*indicator_.frequency);
    const Bilingual period = period_words(*indicator_.frequency);
    // Figures that come at another pace altogether are one mistake.
    if (found_.size() > 2 && found_.size() * 2 >= series_.size())
      found_ = {{found_.front().figure,
                 both("the figures of '{0}' do not come {1}, as its frequency says",
                      "de cijfers van '{0}' komen niet per {2}, terwijl frequency dat wel zegt",
                      indicator_.id.text(), often, period),
                 both("change 'frequency' in {0}, or add the figures up to {1} ones",
                      "pas 'frequency' aan in {0}, of tel de cijfers op tot {2}cijfers",
                      indicator_.source.path, often, period)}};
    for (Found& one : found_)
      findings_.add(book_.source, figure_range(series_, one.figure), std::move(one.message),
                    std::move(one.help));
  }

  struct Found {
    std::size_t figure;
    Bilingual message, help;
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
