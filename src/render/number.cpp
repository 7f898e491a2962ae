#include "render/number.hpp"

#include "model/rounding.hpp"
#include "text/utf8.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace accord::render {

std::string render_level(double value, const Indicator& indicator, Language language) {
  std::string out = fmt::format("{:.{}f}", round_to(value, indicator.decimals), indicator.decimals);
  if (!indicator.decimals_stated && out.find('.') != std::string::npos) {
    out.erase(out.find_last_not_of('0') + 1);
    if (out.ends_with('.')) out.pop_back();
  }
  if (language == Language::nl) std::replace(out.begin(), out.end(), '.', ',');
  return out;
}

std::string render_amount(double value, const Indicator& indicator, Language language) {
  return render_level(value, indicator, language) + ' ' + text::make_visible_line(indicator.unit.value);
}

std::string render_percent(double fraction) { return fmt::format("{:.0f} %", round_to(fraction * 100, 0)); }

std::string render_exact(double value) { return fmt::format("{}", value == 0 ? 0.0 : value); }

}  // namespace accord::render
