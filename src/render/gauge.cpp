#include "render/gauge.hpp"

#include <algorithm>
#include <cmath>

namespace accord::render {
namespace {

std::size_t column_of(double fraction, std::size_t width) {
  const double clamped = std::clamp(fraction, 0.0, 1.0);
  return static_cast<std::size_t>(std::floor(clamped * static_cast<double>(width) + 0.5));
}

}  // namespace

std::string render_bar(double progress, double expected, std::size_t width, Ink ink, const Style& style) {
  const std::size_t filled = column_of(progress, width);
  const bool has_tick = expected >= 0;
  const std::size_t tick = std::min(column_of(expected, width), width - 1);
  std::string out;
  std::string run;
  bool run_filled = true;
  const auto flush = [&] {
    out += style.paint(run_filled ? ink : Ink::dim, run);
    run.clear();
  };
  for (std::size_t i = 0; i < width; ++i) {
    const bool here = i < filled;
    const bool is_tick = has_tick && i == tick;
    if (here != run_filled || is_tick) flush();
    run_filled = here;
    if (is_tick)
      out += style.paint(Ink::bold, style.sign("┃", "|"));
    else
      run += here ? style.sign("█", "#") : style.sign("░", ".");
  }
  flush();
  return out;
}

std::string render_sparkline(std::span<const double> values, std::size_t width, const Style& style) {
  constexpr std::string_view blocks[] = {"▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"};
  constexpr std::string_view ascii[] = {"_", ".", "-", "~", "=", "+", "*", "#"};
  if (values.size() > width) values = values.last(width);
  if (values.empty()) return {};
  const auto [low, high] = std::minmax_element(values.begin(), values.end());
  std::string out;
  for (const double value : values) {
    const double height = *high > *low ? (value - *low) / (*high - *low) : 0.5;
    const auto step = static_cast<std::size_t>(std::min(7.0, std::floor(height * 8)));
    out += style.utf8 ? blocks[step] : ascii[step];
  }
  return out;
}

}  // namespace accord::render
