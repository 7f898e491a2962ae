#include "check/places.hpp"
#include "check/rule.hpp"
#include "model/both.hpp"

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    {"A figure lies outside the indicator's min and max. It counts until it is corrected.",
     "Een cijfer valt buiten de min en max van de indicator. Het telt mee tot het is verbeterd."},
    {"A percentage of 812 or a negative number of places is a slip of the keyboard, and moves a whole "
     "result.",
     "Een percentage van 812 of een negatief aantal plaatsen is een tikfout, en die trekt een heel resultaat "
     "scheef."},
    "[staff-retention]\n2024-01-31 = 812",
    "[staff-retention]\n2024-01-31 = 81.2"};

void check_series(const Book& book, const Series& series, const Indicator& indicator, Findings& findings) {
  for (std::size_t i = 0; i < series.size(); ++i) {
    const double value = series.value(i);
    const bool low = indicator.min && value < *indicator.min;
    const bool high = indicator.max && value > *indicator.max;
    if (!low && !high) continue;
    const Bilingual figure = show_number(value);
    const std::string day = series.date(i).iso();
    const Bilingual bound = show_number(low ? *indicator.min : *indicator.max);
    findings.add(
        book.source, figure_range(series, i),
        low ? both("{} on {} is below the min of '{}', {}", "{} op {} ligt onder de min van '{}', {}", figure,
                   day, indicator.id.text(), bound)
            : both("{} on {} is above the max of '{}', {}", "{} op {} ligt boven de max van '{}', {}", figure,
                   day, indicator.id.text(), bound),
        both("correct the figure, or state another {} in {}",
             "verbeter het cijfer, of zet een andere {} in {}", low ? "min" : "max", indicator.source.path));
  }
}

void check(const Context& context, Findings& findings) {
  for (const Book& book : context.partnership.books) {
    for (const Series& series : book.series) {
      const Indicator* indicator = context.partnership.find_indicator(series.indicator());
      if (indicator != nullptr && indicator->source.readable && indicator->combine != Combine::ratio &&
          (indicator->min || indicator->max))
        check_series(book, series, *indicator, findings);
    }
  }
}

}  // namespace

extern const Rule kOutOfRange{"out-of-range", "figures", Severity::error, Stops::no, kExplanation, check};

}  // namespace accord::check
