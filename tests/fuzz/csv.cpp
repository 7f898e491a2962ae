// Somebody's spreadsheet. The first sign of an input chooses an encoding ("f": none is told), the rest is the
// file. For any bytes:
// - decoding gives UTF-8 without NUL, or says why not;
// - every cell is UTF-8 and its place lies in the text; cells written by accord read back as they were;
// - a figure is finite, a date is one that accord can write; written by accord, both read back as the same;
// - an import gives finite figures, none twice, and places that lie in the text; what it tells is told in
// both languages.
#include "accord/import.hpp"
#include "accord/load.hpp"
#include "exchange/cell_date.hpp"
#include "exchange/cell_number.hpp"
#include "exchange/csv_read.hpp"
#include "exchange/csv_write.hpp"
#include "exchange/decode.hpp"
#include "fuzz.hpp"
#include "small_partnership.hpp"
#include "store/memory_tree.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <bit>
#include <cmath>
#include <set>
#include <tuple>

using namespace accord;
using namespace accord::exchange;
using fuzz::require;
using text::DecimalMark;

namespace {

constexpr const char* kEncodings[] = {"", "utf-8", "windows-1252", "utf-16le", "utf-16be", "iso-8859-15"};

const Partnership& partnership() {
  static const Loaded loaded = load_partnership(store::MemoryTree(fuzz::small_partnership()));
  return loaded.partnership;
}

// The lengths of a text's lines, in signs.
std::vector<std::size_t> line_lengths(std::string_view text) {
  std::vector<std::size_t> out;
  while (true) {
    const std::size_t end = std::min(text.find_first_of("\r\n"), text.size());
    out.push_back(text::count_code_points(text.substr(0, end)));
    if (end == text.size()) return out;
    text.remove_prefix(end + (text.substr(end).starts_with("\r\n") ? 2 : 1));
  }
}

void check_place(const Position& at, const std::vector<std::size_t>& lengths, std::string_view text) {
  require(at.line >= 1 && at.line <= lengths.size(), "a place is on a line of the text", text);
  require(at.column >= 1 && at.column <= lengths[at.line - 1] + 1, "a place is in a column of its line",
          text);
}

void check_number(std::string_view cell) {
  for (const DecimalMark mark : {DecimalMark::unknown, DecimalMark::point, DecimalMark::comma}) {
    NumberRules rules;
    rules.mark = mark;
    const CellNumber read = read_cell_number(cell, rules, "%");
    require(std::isfinite(read.value) && std::isfinite(read.other), "a figure is finite", cell);
    if (read.kind != CellNumber::Kind::number || mark == DecimalMark::unknown) continue;
    CsvWriter writer(';', mark, "\n");
    writer.number_cell(read.value);
    const CellNumber again = read_cell_number(writer.take(), rules, "%");
    require(again.kind == CellNumber::Kind::number && again.value == read.value,
            "a figure that accord writes reads back as the same", cell);
  }
}

void check_date(std::string_view cell) {
  const CellDate read = read_cell_date(cell, std::nullopt);
  if (!read.date) return;
  require(Date::parse(read.date->iso()) == read.date, "a date is one that accord can write", cell);
  const CellDate again = read_cell_date(read.date->iso(), std::nullopt);
  require(again.date == read.date, "a date that accord writes reads back as the same", cell);
  const CellDate same = read_cell_date(cell, read.form);
  require(same.date == read.date, "a date that is of a form is read when that form is told", cell);
}

void write_row(const CsvTable& table, std::size_t row, CsvWriter& writer) {
  for (std::size_t column = 0; column < table.columns(row); ++column) {
    // A writer that forgets to double quotes.
    if (fuzz::broken_on_purpose)
      writer.raw_cell(table.cell(row, column).substr(0, table.cell(row, column).find('"')));
    else
      writer.raw_cell(table.cell(row, column));
  }
  writer.end_row();
}

void check_written(const CsvTable& table, char separator) {
  CsvWriter writer(separator, DecimalMark::point, "\r\n");
  for (std::size_t row = 0; row < table.size(); ++row) write_row(table, row, writer);
  const std::string out = writer.take();
  const CsvTable again(out, separator);
  require(!again.problem() && again.size() == table.size(), "rows that accord writes read back as they were",
          out);
  for (std::size_t row = 0; row < table.size(); ++row) {
    require(again.columns(row) == table.columns(row), "a row that accord writes has its cells", out);
    for (std::size_t column = 0; column < table.columns(row); ++column)
      require(again.cell(row, column) == table.cell(row, column),
              "a cell that accord writes reads back as it was", out);
  }
}

void check_table(const std::string& text, char separator) {
  const auto lengths = line_lengths(text);
  const CsvTable table(text, separator);
  if (table.problem()) check_place(table.problem()->at, lengths, text);
  CellPlaces places(table);
  for (std::size_t row = 0; row < table.size(); ++row) {
    for (std::size_t column = 0; column < table.columns(row); ++column) {
      const std::string_view cell = table.cell(row, column);
      const Position at = places.at(row, column);
      require(at == table.position(row, column), "a place is the same whichever was asked for before", text);
      check_place(at, lengths, text);
      require(!text::find_invalid_utf8(cell), "a cell is UTF-8", text);
      check_number(cell);
      check_date(cell);
    }
  }
  if (!table.problem())
    for (const char mark : {',', ';'}) check_written(table, mark);
}

void check_told(const Bilingual& told) {
  require(told.en.empty() == told.nl.empty(), "what is told is told in both languages", told.en + told.nl);
}

void check_import(const std::string& bytes, const std::string& text, const std::string& encoding) {
  ImportOptions options;
  options.encoding = encoding;
  const ImportReading reading = read_import(bytes, partnership(), options);
  const auto lengths = line_lengths(text);
  std::set<std::tuple<Id, Id, Date>> seen;
  for (const ImportFigure& figure : reading.figures) {
    require(std::isfinite(figure.value), "a figure that is imported is finite", text);
    require(seen.emplace(figure.party_id(), figure.indicator->id, figure.date).second,
            "no figure is imported twice", text);
    require(figure.note <= reading.notes.size(), "a note that is named is there", text);
    check_place({figure.line, figure.column}, lengths, text);
  }
  for (const ImportProblem& problem : reading.problems) {
    check_told(problem.message);
    check_told(problem.help);
    check_place(problem.at, lengths, text);
  }
  for (const Bilingual& assumption : reading.assumptions) check_told(assumption);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view input = fuzz::text_of(data, size);
  const std::size_t choice = input.empty() ? 0 : static_cast<unsigned char>(input[0]) % std::size(kEncodings);
  const std::string encoding = kEncodings[choice],
                    bytes(input.substr(std::min<std::size_t>(1, input.size())));
  const Decoded decoded = decode(bytes, encoding);
  if (decoded.refusal) {
    require(decoded.text.empty() && !decoded.refusal->message.empty(),
            "what is refused is told, and no text");
    return 0;
  }
  require(!text::find_invalid_utf8(decoded.text) && decoded.text.find('\0') == std::string::npos,
          "what was decoded is UTF-8 without NUL", decoded.text);
  std::string table = decoded.text;
  const auto told = take_separator_line(table);
  unpack_first_cells(table);
  check_table(table, told ? *told : guess_separator(table));
  check_import(bytes, decoded.text, encoding);
  return 0;
}
