#include "check/places.hpp"
#include "check/rule.hpp"
#include "model/both.hpp"

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    {"A figure is dated after today.", "Een cijfer heeft een datum die nog moet komen."},
    {"Nobody has measured it yet: the year is a slip of the keyboard, or the figure is an estimate. It does "
     "not count until its day has come, and then it counts as measured. Estimates belong to an indicator "
     "with plan = true.",
     "Niemand heeft het nog gemeten: het jaartal is een tikfout, of het cijfer is een raming. Tot die dag "
     "telt het niet mee, en daarna telt het als gemeten. Ramingen horen bij een indicator met plan = true."},
    "[staff-retention]\n2062-01-31 = 81.2",
    "[staff-retention]\n2026-01-31 = 81.2"};

// One finding a table: many figures ahead are one decision, not many slips.
void check_series(const Context& context, const Book& book, const Series& series, Findings& findings) {
  std::size_t first = series.size();  // from the end: dates rise, and few are ahead
  while (first > 0 && series.date(first - 1) > context.today) --first;
  if (first == series.size()) return;
  const std::size_t more = series.size() - first - 1;
  Bilingual message =
      both("{} is after today, {}", "{} ligt na vandaag, {}", series.date(first).iso(), context.today.iso());
  if (more > 0) message += both(" (and so {} {} more)", " (en zo nog {1})", more == 1 ? "is" : "are", more);
  findings.add(book.source, figure_range(series, first), message,
               both("correct the date, or leave it: from that day on the figure counts; if these are "
                    "estimates, state plan = true in indicators/{}.toml",
                    "verbeter de datum, of laat het staan: vanaf die dag telt het cijfer mee; zijn dit "
                    "ramingen, zet dan plan = true in indicators/{}.toml",
                    series.indicator().text()));
}

void check(const Context& context, Findings& findings) {
  for (const Book& book : context.partnership.books) {
    for (const Series& series : book.series) {
      const Indicator* indicator = context.partnership.find_indicator(series.indicator());
      const bool measured = indicator != nullptr && indicator->source.readable && !indicator->plan;
      if (measured) check_series(context, book, series, findings);
    }
  }
}

}  // namespace

extern const Rule kFutureFigure{"future-figure", "figures",    Severity::warning,
                                Stops::no,       kExplanation, check};

}  // namespace accord::check
