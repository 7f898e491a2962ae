#include "render/number.hpp"

#include "model/rounding.hpp"
#include "text/utf8.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace accord::render {

namespace {

void drop_trailing_zeros(std::string& number) {
  if (number.find('.') == std::string::npos) return;
  number.erase(number.find_last_not_of('0') + 1);
  if (number.ends_with('.')) number.pop_back();
}

std::string with_mark(std::string number, Language language) {
  if (language == Language::nl) std::replace(number.begin(), number.end(), '.', ',');
  return number;
}

}  // namespace

std::string render_level(double value, const Indicator& indicator, Language language) {
  std::string out = fmt::format("{:.{}f}", round_to(value, indicator.decimals), indicator.decimals);
  if (!indicator.decimals_stated) drop_trailing_zeros(out);
  return with_mark(std::move(out), language);
}

std::string render_level_change(double change, const Indicator& indicator, Language language) {
  const bool more = round_to(change, indicator.decimals) > 0;
  return (more ? "+" : "") + render_level(change, indicator, language);
}

std::string render_number(double value, int most_decimals, Language language) {
  std::string out = fmt::format("{:.{}f}", round_to(value, most_decimals), most_decimals);
  drop_trailing_zeros(out);
  return with_mark(std::move(out), language);
}

std::string render_amount(double value, const Indicator& indicator, Language language) {
  return render_level(value, indicator, language) + ' ' + text::make_visible_line(indicator.unit.value);
}

std::string render_difference_a_year(double value, const Indicator& indicator, Language language) {
  Indicator finer = indicator;
  finer.decimals = std::max(finer.decimals, 1);
  finer.decimals_stated = false;
  const std::string shown = render_level(value, finer, language);
  return shown.starts_with('-') || shown == "0" ? shown : '+' + shown;
}

std::string render_percent(double fraction) { return fmt::format("{:.0f} %", round_to(fraction * 100, 0)); }

std::string render_exact(double value) { return fmt::format("{}", value == 0 ? 0.0 : value); }
std::string render_exact(double value, Language language) { return with_mark(render_exact(value), language); }

}  // namespace accord::render
