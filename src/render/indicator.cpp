#include "render/indicator.hpp"

#include "render/number.hpp"

namespace accord::render {
namespace {

std::string kind_of(const Indicator& indicator) {
  if (indicator.is_running_total()) return "running total";
  return indicator.per ? "count a " + std::string(period_name(indicator.per->value)) : "level";
}

}  // namespace

std::string describe_measure(const Indicator& indicator) {
  const auto name = [](const Maybe<Id>& id) { return id ? id->value.text() : std::string("?"); };
  switch (indicator.combine) {
    case Combine::sum:
      return "sum, " + kind_of(indicator);
    case Combine::mean:
      return "mean, " + kind_of(indicator);
    case Combine::weighted:
      return "mean weighted with " + name(indicator.weight) + ", " + kind_of(indicator);
    case Combine::worst:
      return "worst, " + kind_of(indicator);
    case Combine::ratio:
      break;
  }
  const std::string times = indicator.times == 1 ? "" : render_exact(indicator.times) + " x ";
  return times + name(indicator.of) + " / " + name(indicator.to);
}

}  // namespace accord::render
