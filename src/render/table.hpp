// Rows in columns: the one table that lists on a screen are made of.
#pragma once

#include "render/style.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace accord::render {

class Table {
 public:
  // The headings, in bold above the rows.
  explicit Table(std::vector<std::string> headings);
  // Cells that are missing at the end are empty.
  void add_row(std::vector<std::string> cells);
  // Columns are as wide as their widest cell; where that is too wide for the screen the widest column is cut.
  std::string render(std::size_t width, const Style& style) const;
  bool empty() const { return rows_.size() == 1; }

 private:
  std::vector<std::vector<std::string>> rows_;  // the headings first
};

// Names with their values in two columns, long values wrapped; what has no value is left out.
class Card {
 public:
  void add(std::string_view name, std::string_view value);
  void add(std::string_view name, const std::vector<std::string>& values);  // one line each
  std::string render(std::size_t width, const Style& style) const;

 private:
  std::vector<std::pair<std::string, std::string>> lines_;  // an empty name continues the one above
};

}  // namespace accord::render
