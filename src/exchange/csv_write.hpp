// CSV as spreadsheets open it (RFC 4180), with nothing in it that a spreadsheet would run.
#pragma once

#include "accord/date.hpp"
#include "accord/partnership.hpp"
#include "text/number.hpp"

#include <string>
#include <string_view>

namespace accord::exchange {

enum class DayForm { iso, day_first };  // "2026-12-31", "31-12-2026"

// How whoever opens a table writes things. As it stands here: for a program.
struct CsvForm {
  char separator = ',';
  text::DecimalMark mark = text::DecimalMark::point;
  std::string_view eol = "\n";  // of every row
  DayForm days = DayForm::iso;
  bool byte_order_mark = false;  // without it Excel takes UTF-8 for something else
};
// As a spreadsheet of that language opens it: in Dutch semicolons, decimal commas and days first, in English
// commas, points and ISO dates; both with a byte order mark and lines that end in CR LF.
CsvForm spreadsheet_form(Language language);

class CsvWriter {
 public:
  explicit CsvWriter(const CsvForm& form);
  CsvWriter(char separator, text::DecimalMark mark, std::string_view eol);

  // Quoted where it must be. A text that a spreadsheet would take for a formula (it begins with = + - @, a
  // tab or a carriage return) gets a ' in front, which read_import() takes off again.
  void text_cell(std::string_view text);
  // The shortest digits that read back as the same number, with the decimal mark (a point unless it is
  // `comma`). A negative number is no formula. Requires: finite.
  void number_cell(double value);
  void date_cell(Date day);
  // As it is, quoted where it must be: for a number that accord formatted.
  void raw_cell(std::string_view formatted);
  void empty_cell();
  void end_row();

  // What was written so far, behind the byte order mark where there is one; the writer begins anew.
  std::string take();

 private:
  void begin_cell();
  void put(std::string_view cell, bool guard);

  CsvForm form_;
  std::string out_;
  bool in_row_ = false;
};

// Whether a spreadsheet may take the text for a formula.
bool looks_like_formula(std::string_view text);

}  // namespace accord::exchange
