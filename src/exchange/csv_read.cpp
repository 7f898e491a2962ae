#include "exchange/csv_read.hpp"

#include "model/both.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <bit>
#include <cstring>
#include <map>
#include <utility>

namespace accord::exchange {
namespace {

// The bytes of the space that ends at `end`, or begins at `begin`: ASCII, non-breaking, or zero width.
constexpr std::string_view kWideSpaces[] = {"\u00A0", "\u2007", "\u2009", "\u202F", "\uFEFF", "\u200B"};

std::size_t leading_space(std::string_view text) {
  if (text[0] == ' ' || text[0] == '\t' || text[0] == '\n' || text[0] == '\r') return 1;
  if (static_cast<unsigned char>(text[0]) < 0x80) return 0;
  for (const std::string_view space : kWideSpaces)
    if (text.starts_with(space)) return space.size();
  return 0;
}

std::size_t trailing_space(std::string_view text) {
  const char last = text.back();
  if (last == ' ' || last == '\t' || last == '\n' || last == '\r') return 1;
  if (static_cast<unsigned char>(last) < 0x80) return 0;
  for (const std::string_view space : kWideSpaces)
    if (text.ends_with(space)) return space.size();
  return 0;
}

// With LF, or with CR without an LF behind it.
bool ends_line(std::string_view text, std::size_t at) {
  return text[at] == '\n' || (text[at] == '\r' && (at + 1 >= text.size() || text[at + 1] != '\n'));
}

// A sign that no space ends or begins with.
bool is_plain(char c) { return c > ' ' && static_cast<unsigned char>(c) < 0x80; }

// A mark in each of eight bytes that is zero; only the first of them is sure.
// https://graphics.stanford.edu/~seander/bithacks.html#ZeroInWord
constexpr std::uint64_t kLow = 0x0101010101010101U;
constexpr std::uint64_t kHigh = 0x8080808080808080U;
constexpr std::uint64_t zeros(std::uint64_t eight) { return (eight - kLow) & ~eight & kHigh; }
static_assert(std::endian::native == std::endian::little, "the first byte is the lowest");

std::size_t find_cell_end(const char* text, std::size_t at, std::size_t size, char separator) {
  const std::uint64_t separators = kLow * static_cast<unsigned char>(separator);
  while (size - at >= sizeof(std::uint64_t)) {
    std::uint64_t eight = 0;
    std::memcpy(&eight, text + at, sizeof eight);
    const std::uint64_t ends =
        zeros(eight ^ separators) | zeros(eight ^ (kLow * '\n')) | zeros(eight ^ (kLow * '\r'));
    if (ends != 0) return at + static_cast<std::size_t>(std::countr_zero(ends)) / 8;
    at += sizeof eight;
  }
  while (at < size && text[at] != separator && text[at] != '\n' && text[at] != '\r') ++at;
  return at;
}

}  // namespace

std::string_view trimmed(std::string_view cell) {
  while (!cell.empty()) {
    const std::size_t count = leading_space(cell);
    if (count == 0) break;
    cell.remove_prefix(count);
  }
  while (!cell.empty()) {
    const std::size_t count = trailing_space(cell);
    if (count == 0) break;
    cell.remove_suffix(count);
  }
  return cell;
}

CsvTable::CsvTable(std::string text, char separator) : text_(std::move(text)) { read(separator); }

void CsvTable::fail(std::size_t at, Bilingual message, Bilingual help) {
  const Row& row = rows_.back();
  problem_ = CsvProblem{walk(row.begin, {row.line, 1}, at), std::move(message), std::move(help)};
}

Position CsvTable::walk(std::size_t from, Position place, std::size_t to) const {
  const auto behind =
      std::upper_bound(known_.begin(), known_.end(), to,
                       [](std::size_t byte, const Known& known) { return byte < known.byte; });
  if (behind != known_.begin() && std::prev(behind)->byte > from) {
    from = std::prev(behind)->byte;
    place = std::prev(behind)->place;
  }
  for (; from < to; ++from) {
    const char c = text_[from];
    if (ends_line(text_, from))
      place = {place.line + 1, 1};
    else if ((static_cast<unsigned char>(c) & 0xC0) != 0x80)
      ++place.column;
  }
  return place;
}

Position CellPlaces::at(std::size_t row, std::size_t column) {
  const CsvTable& t = table_;
  const std::size_t first = t.rows_[row].first;
  const std::size_t end = t.row_end(row);
  const std::size_t cell = std::min(first + column, end - 1);  // a row has a cell
  const std::size_t behind = first + column < end ? 0 : t.cells_[cell].size;
  const std::size_t target = t.cells_[cell].begin + behind;
  if (row != row_ || place_.line == 0 || target < byte_) {
    row_ = row;
    byte_ = t.rows_[row].begin;
    place_ = {t.rows_[row].line, 1};
  }
  const bool one_line = row + 1 < t.rows_.size() && t.rows_[row + 1].line == t.rows_[row].line + 1;
  if (one_line) {
    const std::string_view between = std::string_view(t.text_).substr(byte_, target - byte_);
    place_.column += static_cast<std::uint32_t>(t.ascii_ ? between.size() : text::count_code_points(between));
  } else {
    place_ = t.walk(byte_, place_, target);
  }
  byte_ = target;
  return place_;
}

void CsvTable::add_cell(std::size_t begin, std::size_t end) {
  if (end > begin && is_plain(text_[begin]) && is_plain(text_[end - 1])) {
    cells_.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end - begin)});
    return;
  }
  const std::string_view all(text_);
  const std::string_view cell = trimmed(all.substr(begin, end - begin));
  const std::size_t at = cell.empty() ? begin : static_cast<std::size_t>(cell.data() - all.data());
  cells_.push_back({static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(cell.size())});
}

void CsvTable::skip_line_end() {
  if (at_ >= text_.size()) return;
  if (text_[at_] == '\r' && at_ + 1 < text_.size() && text_[at_ + 1] == '\n') ++at_;
  ++at_;
  ++line_;
}

// Reads from the quote at `open` to the end of the cell; the bytes move to the front of the cell's place in
// the text, which no cell outgrows, and quotes fill what they leave: so columns can still be counted. In a
// cell of several lines that fill would stand in the last of them, whichever line the quotes are from.
std::size_t CsvTable::read_quoted(std::size_t open) {
  std::size_t to = open + 1;
  std::size_t last_line = 0, left_out = 0;  // where its text begins, and the quotes in it that are no text
  bool moves_quotes = false;
  bool quoted = true;
  for (at_ = open + 1; at_ < text_.size(); ++at_) {
    const char c = text_[at_];
    if (quoted && c == '"') {
      ++left_out;
      if (at_ + 1 < text_.size() && text_[at_ + 1] == '"')
        ++at_;
      else {
        quoted = false;
        continue;
      }
    } else if (!quoted && (c == separator_ || c == '\n' || c == '\r')) {
      break;
    } else if (quoted && ends_line(text_, at_)) {
      ++line_;
      moves_quotes = moves_quotes || left_out > 0;
      last_line = to + 1;
      left_out = 0;
    }
    if (to != at_) text_[to] = c;
    ++to;
  }
  if (quoted)
    fail(open, both("this quote is never closed", "dit aanhalingsteken wordt nergens gesloten"),
         both("close it, or remove it", "sluit het, of haal het weg"));
  std::fill(text_.begin() + static_cast<std::ptrdiff_t>(to), text_.begin() + static_cast<std::ptrdiff_t>(at_),
            '"');
  if (moves_quotes) {
    const std::string_view text = std::string_view(text_).substr(last_line, to - last_line);
    known_.push_back({static_cast<std::uint32_t>(at_),
                      {line_, static_cast<std::uint32_t>(text::count_code_points(text) + left_out + 1)}});
  }
  return to;
}

void CsvTable::read_row() {
  const std::size_t first = cells_.size();
  bool says_something = false;
  rows_.push_back({first, static_cast<std::uint32_t>(at_), line_});
  while (!problem_) {
    std::size_t begin = at_;
    while (begin < text_.size() && text_[begin] == ' ' && separator_ != ' ') ++begin;
    if (begin < text_.size() && text_[begin] == '"') {
      const std::size_t end = read_quoted(begin);
      add_cell(begin + 1, end);
    } else {
      begin = at_;
      at_ = find_cell_end(text_.data(), at_, text_.size(), separator_);
      add_cell(begin, at_);
    }
    says_something = says_something || cells_.back().size > 0;
    if (at_ >= text_.size() || text_[at_] != separator_) break;
    ++at_;
    if (cells_.size() - first >= kMostColumns)
      fail(at_, both("a row has more than 16,384 cells", "een rij heeft meer dan 16.384 cellen"),
           both("is the separator another one? Import rules can tell it",
                "is het scheidingsteken een ander? Dat kan in importregels staan"));
    else if (cells_.size() >= kMostCells)
      fail(at_, both("the table has more than 8 million cells", "de tabel heeft meer dan 8 miljoen cellen"),
           both("split the file, or leave out columns", "splits het bestand, of laat kolommen weg"));
  }
  if (says_something && !problem_) return;
  cells_.resize(first);
  rows_.pop_back();
}

void CsvTable::read(char separator) {
  separator_ = separator;
  ascii_ = text::is_ascii(text_);
  // About what a row of figures takes: growing copies all that is there.
  cells_.reserve(std::min(text_.size() / 8, kMostCells));
  rows_.reserve(text_.size() / 40);
  while (at_ < text_.size() && !problem_) {
    read_row();
    skip_line_end();
  }
}

std::optional<char> take_separator_line(std::string& text) {
  if (text.size() < 5 || text::lower_case(text.substr(0, 4)) != "sep=") return std::nullopt;
  const char separator = text[4];
  if (separator == '\r' || separator == '\n' || separator == '"') return std::nullopt;
  if (text.size() > 5 && text[5] != '\r' && text[5] != '\n') return std::nullopt;
  // The line stays as an empty one, so that lines are counted as the file has them.
  text.erase(0, 5);
  return separator;
}

bool unpack_first_cells(std::string& text) {
  const std::size_t first_tab = text.find('\t');
  const std::string_view head = std::string_view(text).substr(0, first_tab);
  const std::size_t slash = head.find('\\');
  if (first_tab == std::string::npos || slash == std::string_view::npos ||
      head.find('"') != std::string_view::npos || head.find(',') > slash ||
      head.find_first_of("\r\n") != std::string_view::npos)
    return false;
  text.replace(slash, first_tab - slash, text::count_code_points(head.substr(slash)), ' ');
  bool packed = true;
  for (char& c : text) {
    if (c == '\n' || c == '\r')
      packed = true;
    else if (c == '\t')
      packed = false;
    else if (c == ',' && packed)
      c = '\t';
  }
  return true;
}

namespace {

// What the beginning of a text is with one separator: most rows have `columns` cells, the first of them
// stands on `line`.
struct Parting {
  char separator = ';';
  std::size_t columns = 0, rows = 0;
  std::uint32_t line = 0;
  bool begins_with_header = false;  // no cell of that first row is a number
};

// "2024" heads a column of that year.
bool is_bare_number(std::string_view cell) {
  if (cell.starts_with('-')) cell.remove_prefix(1);
  if (cell.empty() || cell.find_first_not_of("0123456789.,") != std::string_view::npos) return false;
  return cell.size() != 4 || !(cell.starts_with("19") || cell.starts_with("20"));
}

bool is_like_header(const CsvTable& table, std::size_t row) {
  for (std::size_t column = 0; column < table.columns(row); ++column)
    if (is_bare_number(table.cell(row, column))) return false;
  return true;
}

Parting part(std::string_view head, char separator) {
  const CsvTable table(std::string(head), separator);
  std::map<std::size_t, std::size_t> counts;
  for (std::size_t row = 0; row < table.size(); ++row)
    if (table.columns(row) > 1) ++counts[table.columns(row)];
  Parting out{separator};
  for (const auto& [columns, rows] : counts) {
    if (rows <= out.rows) continue;
    out.columns = columns;
    out.rows = rows;
  }
  for (std::size_t row = 0; row < table.size() && out.line == 0; ++row) {
    if (table.columns(row) != out.columns) continue;
    out.line = table.line(row);
    out.begins_with_header = is_like_header(table, row);
  }
  return out;
}

// Of two that part about as many rows alike: the one whose first row names columns, then the one of more
// columns. A ; within each text of a table parts its rows in two, and not their header; a decimal comma
// behind each ; parts them into fewer cells than that does, or parts no header.
bool is_likelier(const Parting& a, const Parting& b) {
  if (a.begins_with_header != b.begins_with_header) return a.begins_with_header;
  if (a.columns != b.columns) return a.columns > b.columns;
  return a.line < b.line;
}

}  // namespace

char guess_separator(std::string_view text) {
  constexpr std::size_t kSample = 16384;
  std::string_view head = text.substr(0, kSample);
  const std::size_t last_line = head.find_last_of("\r\n");
  if (head.size() < text.size() && last_line != std::string_view::npos) head = head.substr(0, last_line);
  // In this order, because a comma also stands in decimals: where nothing tells, the first goes.
  std::vector<Parting> partings;
  std::size_t most = 0;
  for (const char candidate : std::string_view(";\t|,")) {
    partings.push_back(part(head, candidate));
    most = std::max(most, partings.back().rows);
  }
  const Parting* best = nullptr;
  for (const Parting& one : partings) {
    const bool parts_nearly_as_many = one.rows > 0 && one.rows * 4 >= most * 3;
    if (parts_nearly_as_many && (best == nullptr || is_likelier(one, *best))) best = &one;
  }
  return best == nullptr ? partings.front().separator : best->separator;
}

}  // namespace accord::exchange
