#include "render/palette.hpp"

#include <doctest/doctest.h>

#include <array>
#include <cmath>
#include <string>
#include <string_view>

using namespace accord::render;

namespace {

// https://www.w3.org/TR/WCAG22/#dfn-relative-luminance
double luminance(std::string_view color) {
  std::array<double, 3> parts{};
  for (std::size_t i = 0; i < 3; ++i) {
    const double value = std::stoi(std::string(color.substr(1 + 2 * i, 2)), nullptr, 16) / 255.0;
    parts[i] = value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
  }
  return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
}

// https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
double contrast(std::string_view a, std::string_view b) {
  const double one = luminance(a), other = luminance(b);
  return (std::fmax(one, other) + 0.05) / (std::fmin(one, other) + 0.05);
}

std::string_view color(std::string_view name, std::string_view PageColor::*column) {
  for (const PageColor& one : kPageColors)
    if (one.name == name) return one.*column;
  return "";
}

}  // namespace

TEST_CASE("contrast is that of WCAG: black on white is 21 to 1") {
  CHECK(contrast("#000000", "#ffffff") == doctest::Approx(21));
  CHECK(contrast("#777777", "#ffffff") == doctest::Approx(4.478).epsilon(0.001));
}

TEST_CASE("text can be read on every paper and charts can be seen on it in light and in dark") {
  for (const auto column : {&PageColor::light, &PageColor::dark})
    for (const PageColor& paper : kPageColors) {
      if (paper.use != ColorUse::paper) continue;
      for (const PageColor& one : kPageColors) {
        INFO(one.name, " on ", paper.name);
        if (one.use == ColorUse::text) CHECK(contrast(one.*column, paper.*column) >= 4.5);
        if (one.use == ColorUse::graphic) CHECK(contrast(one.*column, paper.*column) >= 3);
      }
    }
}

TEST_CASE("the bar and its mark can be told from the track behind them") {
  for (const auto column : {&PageColor::light, &PageColor::dark})
    for (const std::string_view name : {"good", "warn", "bad", "ink"}) {
      INFO(name);
      CHECK(contrast(color(name, column), color("line", column)) >= 3);
    }
}
