#include "check/places.hpp"
#include "check/rule.hpp"
#include "check/rules/period_words.hpp"
#include "model/both.hpp"

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    {"A figure says that it covers a whole period, and the indicator does not count per that period.",
     "Een cijfer zegt voor een hele periode te gelden, maar de indicator telt niet per zo'n periode."},
    {"With covers = \"year\" one figure stands for a whole year by itself, next to monthly ones. That has a "
     "meaning only where the indicator is a count per year: anywhere else the figure would be added, or "
     "stand, wrongly.",
     "Met covers = \"year\" staat één cijfer op zichzelf voor een heel jaar, naast maandcijfers. Dat "
     "betekent alleen iets bij een indicator die per jaar telt: bij elke andere zou het cijfer ten onrechte "
     "worden opgeteld, of ten onrechte als stand gelden."},
    "# indicators/operations.toml has per = \"year\"\n[operations]\n2023-12-31 = { value = 30, covers = "
    "\"quarter\" }",
    "[operations]\n2023-12-31 = { value = 120, covers = \"year\" }"};

void check_series(const Book& book, const Series& series, const Indicator& indicator, Findings& findings) {
  for (std::size_t i = 0; i < series.size(); ++i) {
    const FigureDetails* details = series.details(i);
    if (details == nullptr || !details->covers) continue;
    if (indicator.per && indicator.per->value == *details->covers) continue;
    const Bilingual covers = period_words(*details->covers);
    if (indicator.per) {
      const Bilingual per = period_words(indicator.per->value);
      findings.add(book.source, figure_range(series, i),
                   both("this figure covers a {}, but '{}' is counted per {}",
                        "dit cijfer geldt voor een {}, maar '{}' wordt per {} geteld", covers,
                        indicator.id.text(), per),
                   both("give the figure of the whole {} with covers = \"{}\", or remove covers",
                        "geef het totaal over een {} met covers = \"{}\", of haal covers weg", per,
                        period_name(indicator.per->value)));
    } else {
      findings.add(
          book.source, figure_range(series, i),
          both("this figure covers a {}, but '{}' is not counted per period",
               "dit cijfer geldt voor een {}, maar '{}' wordt niet per periode geteld", covers,
               indicator.id.text()),
          both("remove covers, or make it a count per {} in {}",
               "haal covers weg, of maak er in {1} een telling per {0} van", covers, indicator.source.path));
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
