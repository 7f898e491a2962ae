#include "exchange/content.hpp"

#include "exchange/cell_date.hpp"
#include "exchange/cell_number.hpp"

namespace accord::exchange {
namespace {

constexpr std::uint8_t kSeen = 1, kFilled = 2, kDate = 4, kPlainDate = 8, kParty = 16, kIndicator = 32,
                       kFigure = 64;

std::uint8_t if_so(bool is, std::uint8_t bit) { return is ? bit : std::uint8_t{0}; }

void count(Content& out, std::uint8_t cell) {
  const auto one_if = [cell](std::uint8_t bit) { return (cell & bit) != 0 ? 1U : 0U; };
  out.filled += one_if(kFilled);
  out.dates += one_if(kDate);
  out.plain_dates += one_if(kPlainDate);
  out.parties += one_if(kParty);
  out.indicators += one_if(kIndicator);
  out.figures += one_if(kFigure);
}

}  // namespace

std::uint8_t Contents::look_at(std::size_t row, std::size_t column) const {
  const std::string_view cell = table_.cell(row, column);
  const CellNumber number = read_cell_number(cell, known_.numbers, {});
  if (number.kind == CellNumber::Kind::missing) return kSeen;
  const bool is_date = read_cell_date(cell, known_.date_form).date.has_value();
  const bool is_plain = is_date && cell.find_first_not_of("0123456789") != std::string_view::npos;
  return static_cast<std::uint8_t>(kSeen | kFilled | if_so(is_date, kDate) | if_so(is_plain, kPlainDate) |
                                   if_so(is_found(known_.parties.find(cell)), kParty) |
                                   if_so(is_found(known_.indicators.find(cell)), kIndicator) |
                                   if_so(number.kind != CellNumber::Kind::none, kFigure));
}

Content Contents::of_column(std::size_t column, std::size_t first_row) {
  Content out;
  if (column >= kSampleColumns) return out;
  for (std::size_t row = first_row; row < table_.size() && row < first_row + kSampleRows; ++row) {
    std::vector<std::uint8_t>& cells = rows_[row];
    if (cells.size() <= column) cells.resize(column + 1);
    if (cells[column] == 0) cells[column] = look_at(row, column);
    count(out, cells[column]);
  }
  return out;
}

}  // namespace accord::exchange
