// The colours of a page, on light paper and on dark. A test computes that all of them can be told from what
// is behind them, as WCAG 2.2 AA asks: 4.5 to 1 for text, 3 to 1 for the lines of a chart.
#pragma once

#include <string_view>

namespace accord::render {

enum class ColorUse { paper, text, graphic, ornament };  // an ornament says nothing by itself

struct PageColor {
  std::string_view name, light, dark;
  ColorUse use = ColorUse::text;
};

inline constexpr PageColor kPageColors[] = {
    {"paper", "#ffffff", "#15191d", ColorUse::paper},   {"band", "#f2f5f7", "#1f262c", ColorUse::paper},
    {"ink", "#1a2026", "#e8edf1", ColorUse::text},      {"soft", "#4b5762", "#b4bfc9", ColorUse::text},
    {"good", "#17663a", "#6fd598", ColorUse::text},     {"warn", "#855000", "#f1b65f", ColorUse::text},
    {"bad", "#b0241c", "#ff9a90", ColorUse::text},      {"link", "#0a559f", "#85bdff", ColorUse::text},
    {"value", "#0a559f", "#85bdff", ColorUse::graphic}, {"path", "#6a7580", "#97a3ae", ColorUse::graphic},
    {"trend", "#a85a00", "#f1b65f", ColorUse::graphic}, {"rule", "#77828d", "#75818c", ColorUse::graphic},
    {"line", "#d5dbe0", "#38424b", ColorUse::ornament},
};

}  // namespace accord::render
