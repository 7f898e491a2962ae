#include "check/places.hpp"
#include "check/rule.hpp"

#include <fmt/format.h>

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    "A figure says that it covers a whole period, and the indicator does not count per that period.",
    "With covers = \"year\" one figure stands for a whole year by itself, next to monthly ones. That has a "
    "meaning "
    "only where the indicator is a count per year: anywhere else the figure would be added, or stand, "
    "wrongly.",
    "# indicators/operations.toml has per = \"year\"\n[operations]\n2023-12-31 = { value = 30, covers = "
    "\"quarter\" }",
    "[operations]\n2023-12-31 = { value = 120, covers = \"year\" }"};

void check_series(const Book& book, const Series& series, const Indicator& indicator, Findings& findings) {
  for (std::size_t i = 0; i < series.size(); ++i) {
    const FigureDetails* details = series.details(i);
    if (details == nullptr || !details->covers) continue;
    if (indicator.per && indicator.per->value == *details->covers) continue;
    const std::string_view covers = period_name(*details->covers);
    if (indicator.per) {
      const std::string_view per = period_name(indicator.per->value);
      findings.add(
          book.source, figure_range(series, i),
          fmt::format("this figure covers a {}, but '{}' is counted per {}", covers, indicator.id.text(),
                      per),
          fmt::format("give the figure of the whole {} with covers = \"{}\", or remove covers", per, per));
    } else {
      findings.add(
          book.source, figure_range(series, i),
          fmt::format("this figure covers a {}, but '{}' is not counted per period", covers,
                      indicator.id.text()),
          fmt::format("remove covers, or make it a count per {} in {}", covers, indicator.source.path));
    }
  }
}

void check(const Context& context, Findings& findings) {
  for (const Book& book : context.partnership.books) {
    for (const Series& series : book.series) {
      const Indicator* indicator = context.partnership.find_indicator(series.indicator());
      // A ratio has no figures at all: unknown-indicator-in-book says so.
      const bool judged =
          indicator != nullptr && indicator->source.readable && indicator->combine != Combine::ratio;
      if (judged && series.has_meanings()) check_series(book, series, *indicator, findings);
    }
  }
}

}  // namespace

extern const Rule kCoversDisagrees{"covers-disagrees", "links",      Severity::error,
                                   Stops::yes,         kExplanation, check};

}  // namespace accord::check
