// Cells of a row that no column of the header is above: a sign that parts cells stood within one of them, as
// a decimal comma does.
#pragma once

#include "accord/bilingual.hpp"
#include "exchange/csv_read.hpp"

#include <cstddef>
#include <optional>

namespace accord::exchange {

struct HeaderColumns {
  std::size_t all = 0;    // also those without a name behind the last name
  std::size_t named = 0;  // up to the last that has a name
};
HeaderColumns columns_of_header(const CsvTable& table, std::size_t header);

// The first cell of the row that says something and has no column; nothing when there is none. Empty cells
// at the end are no cells too many: but in a row that has more of them than the header, the columns without a
// name are not its own.
std::optional<std::size_t> find_cell_beyond(const CsvTable& table, std::size_t row, HeaderColumns columns);

Bilingual more_cells_than_columns();
// The way out where it is not known which cell was cut in two.
Bilingual quote_what_holds(char separator);

}  // namespace accord::exchange
