#include "render/indicator.hpp"

#include "render/fill.hpp"
#include "render/number.hpp"

namespace accord::render {
namespace {

Word of_period(Period period, Word month, Word quarter, Word year) {
  return period == Period::month ? month : period == Period::quarter ? quarter : year;
}

Word kind_of(const Indicator& indicator) {
  if (indicator.is_running_total()) return Word::measured_running;
  if (!indicator.per) return Word::measured_level;
  return of_period(indicator.per->value, Word::measured_month, Word::measured_quarter, Word::measured_year);
}

}  // namespace

std::string describe_measure(const Indicator& indicator, Language language) {
  const auto name = [](const Maybe<Id>& id) { return id ? id->value.text() : std::string("?"); };
  const std::string_view kind = text_of(kind_of(indicator), language);
  switch (indicator.combine) {
    case Combine::sum:
      return fill(Word::measured_sum, language, kind);
    case Combine::mean:
      return fill(Word::measured_mean, language, kind);
    case Combine::weighted:
      return fill(Word::measured_weighted, language, name(indicator.weight), kind);
    case Combine::worst:
      return fill(Word::measured_worst, language, kind);
    case Combine::ratio:
      break;
  }
  const std::string times = indicator.times == 1 ? "" : render_exact(indicator.times, language) + " x ";
  return times + name(indicator.of) + " / " + name(indicator.to);
}

std::string_view describe_frequency(const Indicator& indicator, Language language) {
  if (!indicator.frequency) return "";
  return text_of(of_period(*indicator.frequency, Word::list_monthly, Word::list_quarterly, Word::list_yearly),
                 language);
}

}  // namespace accord::render
