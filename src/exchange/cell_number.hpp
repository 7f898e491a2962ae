// A figure as a spreadsheet's cell has it.
#pragma once

#include "text/number.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace accord::exchange {

// What is known of how figures are written; as import rules say.
struct NumberRules {
  text::DecimalMark mark = text::DecimalMark::unknown;
  std::vector<std::string> missing;  // tokens that mean no figure, besides the empty cell; capitals aside
  bool missing_figures = false;      // whether one of them looks like a figure ("9999")
};

// What means no figure where no rules say it: ".", "-", "x", "n.v.t.", "n/a", and what programs write.
const std::vector<std::string>& usual_missing();

struct CellNumber {
  enum class Kind {
    none,        // neither a figure nor the lack of one
    missing,     // no figure
    suppressed,  // no figure, because it is small: "<5"
    number,
    ambiguous,   // `value` in English, `other` in Dutch
    wrong_unit,  // a figure in something else than the indicator's unit: `rest`
  };
  Kind kind = Kind::none;
  double value = 0, other = 0;
  text::DecimalMark proves =
      text::DecimalMark::unknown;  // the decimal mark that only the cell's writer can use
  std::string_view rest;           // the unit, or a flag that stands behind the figure: "p", "*"
};

// Takes spaces, an apostrophe or the other mark between thousands; %, a currency sign or the unit before or
// behind the figure where it is `unit` (empty: any is wrong); a minus before or behind it, or parentheses
// around it; and a flag of one letter or stars behind it.
CellNumber read_cell_number(std::string_view cell, const NumberRules& rules, std::string_view unit);

}  // namespace accord::exchange
