#include "exchange/csv_write.hpp"

#include <algorithm>
#include <utility>

namespace accord::exchange {
namespace {

std::string beginning_of(const CsvForm& form) { return form.byte_order_mark ? "\xEF\xBB\xBF" : ""; }

}  // namespace

bool looks_like_formula(std::string_view text) {
  return !text.empty() && std::string_view("=+-@\t\r").find(text[0]) != std::string_view::npos;
}

CsvForm spreadsheet_form(Language language) {
  const bool dutch = language == Language::nl;
  return {dutch ? ';' : ',', dutch ? text::DecimalMark::comma : text::DecimalMark::point, "\r\n",
          dutch ? DayForm::day_first : DayForm::iso, true};
}

CsvWriter::CsvWriter(const CsvForm& form) : form_(form), out_(beginning_of(form)) {}
CsvWriter::CsvWriter(char separator, text::DecimalMark mark, std::string_view eol)
    : CsvWriter(CsvForm{separator, mark, eol}) {}

void CsvWriter::begin_cell() {
  if (in_row_) out_ += form_.separator;
  in_row_ = true;
}

void CsvWriter::put(std::string_view cell, bool guard) {
  begin_cell();
  const char special[] = {form_.separator, '"', '\n', '\r'};
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
  if (form_.mark == text::DecimalMark::comma) std::replace(digits.begin(), digits.end(), '.', ',');
  put(digits, false);
}

void CsvWriter::date_cell(Date day) {
  const std::string iso = day.iso();
  if (form_.days == DayForm::iso)
    put(iso, false);
  else
    put(iso.substr(8, 2) + '-' + iso.substr(5, 2) + '-' + iso.substr(0, 4), false);
}

void CsvWriter::raw_cell(std::string_view formatted) { put(formatted, false); }

void CsvWriter::empty_cell() { begin_cell(); }

void CsvWriter::end_row() {
  out_ += form_.eol;
  in_row_ = false;
}

std::string CsvWriter::take() {
  in_row_ = false;
  return std::exchange(out_, beginning_of(form_));
}

}  // namespace accord::exchange
