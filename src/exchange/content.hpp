// What the cells of a column are: dates, parties, indicators or figures.
#pragma once

#include "exchange/layout.hpp"

#include <cstddef>
#include <cstdint>
#include <map>
#include <vector>

namespace accord::exchange {

inline constexpr std::size_t kSampleRows = 40;      // whose cells tell what a column is
inline constexpr std::size_t kSampleColumns = 200;  // of a wide table the headers tell the rest

// Of the rows that are looked at, how many cells are what. A cell may be several things, "2023" a date and a
// figure.
struct Content {
  std::size_t filled = 0, dates = 0, plain_dates = 0, parties = 0, indicators = 0, figures = 0;

  bool are_dates() const { return dates > 0 && dates * 2 >= filled; }
  // Dates that can't be mere numbers: "2023" is a figure as well.
  bool are_surely_dates() const { return plain_dates > 0 && plain_dates * 5 >= filled * 4; }
  bool are_figures() const { return figures > 0 && figures * 2 >= filled && !are_surely_dates(); }
};

// Looks at each cell once, however many rows are tried as the header.
class Contents {
 public:
  // Looks into both, which must outlive it.
  Contents(const CsvTable& table, const Knowledge& known) : table_(table), known_(known) {}

  // Of the first kSampleRows rows from `first_row` on; nothing for a column beyond kSampleColumns.
  Content of_column(std::size_t column, std::size_t first_row);

 private:
  std::uint8_t look_at(std::size_t row, std::size_t column) const;

  const CsvTable& table_;
  const Knowledge& known_;
  std::map<std::size_t, std::vector<std::uint8_t>> rows_;  // a bit for each thing that a cell is
};

}  // namespace accord::exchange
