#include "check/rules/sudden_jump.hpp"

#include "check/places.hpp"
#include "check/rule.hpp"
#include "model/both.hpp"

#include <cmath>
#include <utility>

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    {"A figure is over five times, or under a fifth of, the figures before and after it.",
     "Een cijfer is meer dan vijf keer zo groot als de cijfers ervoor en erna, of minder dan een vijfde "
     "daarvan."},
    {"That is more often a slip of the decimal point than a miracle, and one such figure moves the whole "
     "result. If it is right, say so in [allow] in the book.",
     "Meestal is dat een tikfout in de decimalen en geen wonder, en één zo'n cijfer trekt het hele resultaat "
     "scheef. Klopt het toch, zeg dat dan in het meetboek, in [allow]."},
    "[staff-retention]\n2024-01-31 = 81.2\n2024-02-29 = 814\n2024-03-31 = 81.9",
    "[staff-retention]\n2024-01-31 = 81.2\n2024-02-29 = 81.4\n2024-03-31 = 81.9"};

constexpr double kJump = 5;

// How the series reads beside its neighbour: figures that stand for a whole period, and figures on two sides
// of a break, mean something else and can't be compared.
class Neighbours {
 public:
  Neighbours(const Series& series, const Indicator& indicator) : series_(series), indicator_(indicator) {}

  bool comparable(std::size_t earlier, std::size_t later) const {
    if (is_apart(earlier) || is_apart(later)) return false;
    for (const Break& one : indicator_.breaks)
      if (series_.date(earlier) < one.date.value && one.date.value <= series_.date(later)) return false;
    return true;
  }

 private:
  bool is_apart(std::size_t i) const {
    const FigureDetails* details = series_.details(i);
    return details != nullptr && (details->covers || details->was);
  }

  const Series& series_;
  const Indicator& indicator_;
};

// Of what is not zero and on the same side of it; a zero is no slip of the decimal point, unless it is a
// level: there it is often written for "no figure".
bool is_over(double value, double other) {
  return value * other > 0 && std::abs(value) > kJump * std::abs(other);
}
bool is_under(double value, double other, const Indicator& indicator) {
  if (value == 0) return other != 0 && indicator.kind == IndicatorKind::level;
  return value * other > 0 && std::abs(value) < std::abs(other) / kJump;
}

Bilingual describe(const Series& series, std::size_t i, bool over) {
  const std::string day = series.date(i).iso();
  const Bilingual before = show_number(series.value(i - 1));
  const Bilingual value = show_number(series.value(i));
  const Bilingual after = show_number(series.value(i + 1));
  return over ? both("{} on {} is over five times the {} before and {} after it",
                     "{} op {} is meer dan vijf keer de {} ervoor en de {} erna", value, day, before, after)
              : both("{} on {} is under a fifth of the {} before and {} after it",
                     "{} op {} is minder dan een vijfde van de {} ervoor en de {} erna", value, day, before,
                     after);
}

void check_series(const Book& book, const Series& series, const Indicator& indicator, Findings& findings) {
  for (std::size_t i = 1; i + 1 < series.size(); ++i) {
    auto jump = find_sudden_jump(series, i, indicator);
    if (!jump) continue;
    findings.add(
        book.source, figure_range(series, i), std::move(*jump),
        series.value(i) == 0
            ? both("if there was no figure, remove the line: a missing figure is no zero",
                   "was er geen cijfer, haal de regel dan weg: een ontbrekend cijfer is geen nul")
            : both("check the decimal point; if the figure is right, add two lines to this book, "
                   "[allow] and sudden-jump = \"why it is right\"",
                   "kijk de decimale punt na; klopt het cijfer, zet dan twee regels in dit meetboek: "
                   "[allow] en sudden-jump = \"waarom het klopt\""));
  }
}

void check(const Context& context, Findings& findings) {
  for (const Book& book : context.partnership.books) {
    for (const Series& series : book.series) {
      const Indicator* indicator = context.partnership.find_indicator(series.indicator());
      if (indicator != nullptr && indicator->source.readable)
        check_series(book, series, *indicator, findings);
    }
  }
}

}  // namespace

std::optional<Bilingual> find_sudden_jump(const Series& series, std::size_t figure,
                                          const Indicator& indicator) {
  if (figure == 0 || figure + 1 >= series.size()) return std::nullopt;
  const double before = series.value(figure - 1);
  const double value = series.value(figure);
  const double after = series.value(figure + 1);
  const bool over = is_over(value, before) && is_over(value, after);
  const bool under = is_under(value, before, indicator) && is_under(value, after, indicator);
  if (!over && !under) return std::nullopt;
  const bool out_of_range =
      (indicator.min && value < *indicator.min) || (indicator.max && value > *indicator.max);
  const Neighbours neighbours(series, indicator);
  if (out_of_range || !neighbours.comparable(figure - 1, figure) ||
      !neighbours.comparable(figure, figure + 1))
    return std::nullopt;
  return describe(series, figure, over);
}

extern const Rule kSuddenJump{"sudden-jump", "figures", Severity::warning, Stops::no, kExplanation, check};

}  // namespace accord::check
