// A field of characters to draw in: a sign a cell, and in each cell 2 by 4 dots of braille.
#pragma once

#include "render/style.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace accord::render {

// A place as fractions of the width and of the height, from the top left; 0 and 1 are the outermost dots.
struct Place {
  double x = 0, y = 0;
};

class Canvas {
 public:
  // Requires: at least one column and one row.
  Canvas(std::size_t columns, std::size_t rows);

  std::size_t columns() const { return columns_; }
  std::size_t rows() const { return rows_; }
  std::size_t column_of(double x) const;
  std::size_t row_of(double y) const;

  // A line of dots, cut off where it leaves the field.
  void draw_line(Place from, Place to);
  // What is put later covers what was put before it, and dots cover all signs.
  void put(std::size_t column, std::size_t row, std::string_view sign, Ink ink);
  // In every `step`th column, where nothing was put yet.
  void put_along(Place from, Place to, std::size_t step, std::string_view sign, Ink ink);

  // One row, without blanks at its end. Without UTF-8 a cell with dots is `*`.
  std::string render_row(std::size_t row, Ink dots, const Style& style) const;

 private:
  struct Cell {
    std::uint8_t dots = 0;  // the bits of U+2800
    std::string_view sign;  // empty: a blank
    Ink ink = Ink::plain;
  };
  Cell& at(std::size_t column, std::size_t row) { return cells_[row * columns_ + column]; }
  const Cell& at(std::size_t column, std::size_t row) const { return cells_[row * columns_ + column]; }
  void set_dot(std::size_t x, std::size_t y);

  std::size_t columns_, rows_;
  std::vector<Cell> cells_;
};

}  // namespace accord::render
