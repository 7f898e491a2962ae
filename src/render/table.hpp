// Rows in columns: the one table that lists on a screen are made of.
#pragma once

#include "render/style.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace accord::render {

// An id is never cut: whoever reads it will want to type it. Of a path the end tells most: it is cut in
// front.
enum class Cut { where_narrow, never, in_front };

struct Column {
  std::string_view heading;
  Cut cut = Cut::where_narrow;
};

class Table {
 public:
  // The headings, in bold above the rows.
  explicit Table(std::vector<Column> columns);
  // Cells that are missing at the end are empty; a cell without an ink is plain.
  void add_row(std::vector<std::string> cells, std::vector<Ink> inks = {});
  // Columns are as wide as their widest cell; where that is too wide for the screen the widest column that
  // may be cut is.
  std::string render(std::size_t width, const Style& style) const;
  bool empty() const { return rows_.size() == 1; }

 private:
  std::vector<Column> columns_;
  std::vector<std::vector<std::string>> rows_;  // the headings first
  std::vector<std::vector<Ink>> inks_;          // of the rows
};

// Names with their values in two columns; what has no value is left out. Values are running text: they are
// wrapped, and a newline in one is a blank.
class Card {
 public:
  void add(std::string_view name, std::string_view value);
  void add(std::string_view name, const std::vector<std::string>& values);  // one line each
  std::string render(std::size_t width, const Style& style) const;

 private:
  std::vector<std::pair<std::string, std::string>> lines_;  // an empty name continues the one above
};

}  // namespace accord::render
