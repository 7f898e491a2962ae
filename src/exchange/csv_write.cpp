#include "exchange/csv_write.hpp"

#include <algorithm>
#include <utility>

namespace accord::exchange {

bool looks_like_formula(std::string_view text) {
  return !text.empty() && std::string_view("=+-@\t\r").find(text[0]) != std::string_view::npos;
}

CsvWriter::CsvWriter(char separator, text::DecimalMark mark, std::string_view eol)
    : separator_(separator), mark_(mark), eol_(eol) {}

void CsvWriter::begin_cell() {
  if (in_row_) out_ += separator_;
  in_row_ = true;
}

void CsvWriter::put(std::string_view cell, bool guard) {
  begin_cell();
  const char special[] = {separator_, '"', '\n', '\r'};
  const bool plain = cell.find_first_of(std::string_view(special, sizeof special)) == std::string_view::npos;
  // A reader may drop spaces at the ends of a cell that has no quotes.
  const bool padded = !cell.empty() && (cell.front() == ' ' || cell.back() == ' ');
  if (plain && !padded) {
    if (guard) out_ += '\'';
    out_ += cell;
    return;
  }
  out_ += '"';
  if (guard) out_ += '\'';
  for (const char c : cell) {
    if (c == '"') out_ += '"';
    out_ += c;
  }
  out_ += '"';
}

void CsvWriter::text_cell(std::string_view text) { put(text, looks_like_formula(text)); }

void CsvWriter::number_cell(double value) {
  std::string digits = text::plain_number(value);
  if (mark_ == text::DecimalMark::comma) std::replace(digits.begin(), digits.end(), '.', ',');
  put(digits, false);
}

void CsvWriter::raw_cell(std::string_view formatted) { put(formatted, false); }

void CsvWriter::empty_cell() { begin_cell(); }

void CsvWriter::end_row() {
  out_ += eol_;
  in_row_ = false;
}

std::string CsvWriter::take() {
  in_row_ = false;
  return std::exchange(out_, {});
}

}  // namespace accord::exchange
