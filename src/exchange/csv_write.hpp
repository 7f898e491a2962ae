// CSV as spreadsheets open it (RFC 4180), with nothing in it that a spreadsheet would run.
#pragma once

#include "text/number.hpp"

#include <string>
#include <string_view>

namespace accord::exchange {

class CsvWriter {
 public:
  // `eol` ends every row: "\r\n" for a spreadsheet, "\n" for a program.
  CsvWriter(char separator, text::DecimalMark mark, std::string_view eol);

  // Quoted where it must be. A text that a spreadsheet would take for a formula (it begins with = + - @, a
  // tab or a carriage return) gets a ' in front, which read_import() takes off again.
  void text_cell(std::string_view text);
  // The shortest digits that read back as the same number, with the decimal mark (a point unless it is
  // `comma`). A negative number is no formula. Requires: finite.
  void number_cell(double value);
  // As it is, quoted where it must be: for a date, or a number that accord formatted.
  void raw_cell(std::string_view formatted);
  void empty_cell();
  void end_row();

  // What was written so far; the writer begins anew.
  std::string take();

 private:
  void begin_cell();
  void put(std::string_view cell, bool guard);

  char separator_;
  text::DecimalMark mark_;
  std::string eol_;
  std::string out_;
  bool in_row_ = false;
};

// Whether a spreadsheet may take the text for a formula.
bool looks_like_formula(std::string_view text);

}  // namespace accord::exchange
