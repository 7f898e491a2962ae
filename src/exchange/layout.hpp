// What the columns of a table of figures are: which row is the header, and where date, party, indicator and
// figures stand. Long form has a row a figure; wide form has a column an indicator, a period or a party.
#pragma once

#include "accord/partnership.hpp"
#include "exchange/cell_date.hpp"
#include "exchange/cell_number.hpp"
#include "exchange/cells_beyond.hpp"
#include "exchange/csv_read.hpp"
#include "exchange/names.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace accord::exchange {

// What the table is read with.
struct Knowledge {
  const Partnership& partnership;
  const ImportRules* rules;  // null: none
  NameIndex parties, indicators;
  NumberRules numbers;
  std::optional<DateForm> date_form;
  Bilingual parted;  // where the cells end by a guess: what was guessed, and how to say another
};

// A column of figures, and what its header says about them.
struct FigureColumn {
  std::size_t column = 0;
  Place party = kUnknown, indicator = kUnknown;
  CellDate date = {};
};

struct Layout {
  std::optional<std::size_t> header;  // a row; absent where the table has none
  std::size_t first_row = 0;
  HeaderColumns columns;                                    // without a header: those that the rows have
  std::optional<std::size_t> date, party, indicator, note;  // columns
  // A month or a quarter beside a year in `date`.
  std::optional<std::size_t> date_part;
  std::vector<FigureColumn> figures;  // in order of column, at least one
  // Of all figures, where no column says it.
  Place fixed_party = kUnknown, fixed_indicator = kUnknown;
  std::vector<std::size_t> unused;  // columns with a header that nothing is read from
};

// The first row that can be the header of a table that says all that a figure needs; where there is none,
// what the best of them lacks.
std::variant<Layout, CsvProblem> find_layout(const CsvTable& table, const Knowledge& known);

}  // namespace accord::exchange
