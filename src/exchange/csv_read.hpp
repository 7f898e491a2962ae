// CSV as rows of cells (RFC 4180, and what programs make of it), with the place of each cell.
#pragma once

#include "accord/bilingual.hpp"
#include "accord/diagnostic.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace accord::exchange {

inline constexpr std::size_t kMostColumns = 16'384;  // as many as Excel has
inline constexpr std::size_t kMostCells = 8'000'000;

struct CsvProblem {
  Position at;
  Bilingual message, help;
};

class CsvTable;

// The places of many cells, cheap where each is behind the one before.
class CellPlaces {
 public:
  explicit CellPlaces(const CsvTable& table) : table_(table) {}
  Position at(std::size_t row, std::size_t column);

 private:
  const CsvTable& table_;
  std::size_t row_ = 0, byte_ = 0;
  Position place_{0, 0};
};

// Owns the text; cells look into it. Lines end with LF, CR LF or CR. A cell in quotes may hold separators,
// line ends and doubled quotes; spaces may stand before its first quote, and what stands behind its last one
// belongs to it. A row without any cell that says something is no row.
class CsvTable {
 public:
  // Requires: valid UTF-8 of less than 2 GiB.
  CsvTable(std::string text, char separator);
  CsvTable(const CsvTable&) = delete;  // cells look into the text, also when it is short
  CsvTable& operator=(const CsvTable&) = delete;

  // A quote that is never closed, or a table beyond the limits: the rows are then those before it.
  const std::optional<CsvProblem>& problem() const { return problem_; }

  std::size_t size() const { return rows_.size(); }
  char separator() const { return separator_; }
  std::size_t columns(std::size_t row) const { return row_end(row) - rows_[row].first; }
  // Without spaces around it, quotes and doubling; empty where the row has no such cell.
  std::string_view cell(std::size_t row, std::size_t column) const {
    const std::size_t at = rows_[row].first + column;
    return at < row_end(row) ? std::string_view(text_).substr(cells_[at].begin, cells_[at].size)
                             : std::string_view();
  }
  // From 1; the first line of a row that has several.
  std::uint32_t line(std::size_t row) const { return rows_[row].line; }
  // Where the cell's text begins; the end of the row where it has no such cell.
  Position position(std::size_t row, std::size_t column) const { return CellPlaces(*this).at(row, column); }

 private:
  friend class CellPlaces;
  struct Cell {
    std::uint32_t begin, size;
  };
  struct Row {
    std::size_t first;    // of its cells
    std::uint32_t begin;  // in the text
    std::uint32_t line;
  };
  struct Known {
    std::uint32_t byte;
    Position place;
  };
  std::size_t row_end(std::size_t row) const {
    return row + 1 < rows_.size() ? rows_[row + 1].first : cells_.size();
  }
  void read(char separator);
  void read_row();
  std::size_t read_quoted(std::size_t at);
  void add_cell(std::size_t begin, std::size_t end);
  void skip_line_end();
  // Requires: a row that is begun, with `at` in it.
  void fail(std::size_t at, Bilingual message, Bilingual help);
  // The place of the byte `to`, where `from`, at or before it in its row, is at `place`.
  Position walk(std::size_t from, Position place, std::size_t to) const;

  std::string text_;
  bool ascii_ = false;  // then a column is a byte
  std::vector<Cell> cells_;
  std::vector<Row> rows_;
  std::vector<Known> known_;  // the ends of cells of several lines that lost quotes in an earlier one
  std::optional<CsvProblem> problem_;
  char separator_ = ',';
  // While reading.
  std::size_t at_ = 0;
  std::uint32_t line_ = 1;
};

// Takes a first line `sep=;` off `text`; the separator that it names.
std::optional<char> take_separator_line(std::string& text);

// Eurostat packs the first cells of a row into one, with commas: "freq,unit,geo\TIME_PERIOD", a tab, the
// years. Puts tabs between them, sign for sign; false when the text is none of that.
bool unpack_first_cells(std::string& text);

// The one of ; tab | , that parts most rows into the same number of cells, the first of which is a header
// rather than a row of figures; of those that part about as many rows, into the most cells. ';' when none
// parts any.
char guess_separator(std::string_view text);

// Without spaces of any kind at its ends.
std::string_view trimmed(std::string_view cell);

}  // namespace accord::exchange
