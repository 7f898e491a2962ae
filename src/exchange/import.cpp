#include "accord/import.hpp"

#include "exchange/csv_read.hpp"
#include "exchange/decode.hpp"
#include "exchange/figure_rows.hpp"
#include "exchange/layout.hpp"
#include "exchange/sound_figures.hpp"
#include "files/table_reader.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace accord {
namespace {

using namespace exchange;
using files::quoted;
using text::DecimalMark;

DecimalMark told_mark(const ImportRules& rules) {
  if (rules.decimal) return *rules.decimal == ',' ? DecimalMark::comma : DecimalMark::point;
  if (rules.thousands == '.') return DecimalMark::comma;
  if (rules.thousands == ',') return DecimalMark::point;
  return DecimalMark::unknown;
}

NumberRules number_rules(const ImportRules* rules) {
  NumberRules out;
  out.missing = rules != nullptr && rules->missing ? *rules->missing : usual_missing();
  out.missing_figures = std::any_of(out.missing.begin(), out.missing.end(), [](const std::string& token) {
    const std::size_t first = token.find_first_not_of('-');
    return first != std::string::npos && token[first] >= '0' && token[first] <= '9';
  });
  if (rules != nullptr) out.mark = told_mark(*rules);
  return out;
}

std::string name_of_separator(char separator) {
  return separator == '\t' ? "tab" : separator == ' ' ? "space" : std::string("'") + separator + "'";
}

class Import {
 public:
  Import(const Partnership& partnership, const ImportOptions& options)
      : rules_(options.rules),
        options_(options),
        known_{partnership,
               rules_,
               NameIndex::of_parties(partnership, rules_),
               NameIndex::of_indicators(partnership, rules_),
               number_rules(rules_),
               rules_ != nullptr && rules_->date ? parse_date_form(rules_->date->value) : std::nullopt} {}

  ImportReading run(std::string bytes);

 private:
  bool decode_bytes(std::string& bytes);
  char choose_separator(std::string& text);
  void read_table(const CsvTable& table);
  void assume(std::string line) { out_.assumptions.push_back(std::move(line)); }
  void tell_layout(const CsvTable& table, const Layout& layout);
  void tell_names(const CsvTable& table, const Layout& layout);
  void tell_figures(const CsvTable& table, const Layout& layout);
  void tell_seen(const CsvTable& table, const Layout& layout, const Seen& seen);
  std::string header(const CsvTable& table, const Layout& layout, std::size_t column) const;
  std::string list_headers(const CsvTable& table, const Layout& layout,
                           const std::vector<std::size_t>& columns) const;

  const ImportRules* rules_;
  const ImportOptions& options_;
  Knowledge known_;
  ImportReading out_;
};

bool Import::decode_bytes(std::string& bytes) {
  const bool told_by_rules = options_.encoding.empty() && rules_ != nullptr && rules_->encoding;
  Decoded decoded = decode(std::move(bytes), told_by_rules ? rules_->encoding->value : options_.encoding);
  if (decoded.refusal) {
    out_.problems.push_back({{1, 1}, "", decoded.refusal->message, decoded.refusal->help});
    return false;
  }
  assume("encoding: " + decoded.told);
  bytes = std::move(decoded.text);
  return true;
}

char Import::choose_separator(std::string& text) {
  const auto line = take_separator_line(text);
  const bool told = rules_ != nullptr && rules_->separator;
  const char separator = told ? *rules_->separator : line ? *line : guess_separator(text);
  assume("separator: " + name_of_separator(separator) +
         (told   ? ", as the rules say"
          : line ? ", as its first line says"
                 : ""));
  return separator;
}

// ------------------------------------------------------------------------------------------- what was
// assumed

std::string Import::header(const CsvTable& table, const Layout& layout, std::size_t column) const {
  const std::string_view text = layout.header ? table.cell(*layout.header, column) : std::string_view();
  return text.empty() ? fmt::format("column {}", column + 1) : "column " + quoted(text);
}

std::string Import::list_headers(const CsvTable& table, const Layout& layout,
                                 const std::vector<std::size_t>& columns) const {
  constexpr std::size_t kMost = 8;
  std::string out;
  for (std::size_t i = 0; i < columns.size() && i < kMost; ++i)
    out += (i > 0 ? ", " : "") + quoted(table.cell(*layout.header, columns[i]));
  return columns.size() > kMost ? out + fmt::format(" and {} more", columns.size() - kMost) : out;
}

void Import::tell_names(const CsvTable& table, const Layout& layout) {
  const Partnership& p = known_.partnership;
  const auto id = [](const auto& parts, Place place) {
    return parts[static_cast<std::size_t>(place)].id.text();
  };
  if (layout.party)
    assume("party: " + header(table, layout, *layout.party));
  else if (layout.fixed_party == kWhole)
    assume("party: all, the whole partnership, as the rules say");
  else if (layout.figures.front().party == kUnknown)
    assume("party: " + id(p.parties, layout.fixed_party) +
           (rules_ != nullptr && rules_->fixed.party ? ", as the rules say" : ", the only one there is"));
  if (layout.indicator)
    assume("indicator: " + header(table, layout, *layout.indicator));
  else if (layout.figures.front().indicator == kUnknown)
    assume("indicator: " + id(p.indicators, layout.fixed_indicator) +
           (rules_ != nullptr && rules_->fixed.indicator ? ", as the rules say" : ", the only one there is"));
}

void Import::tell_figures(const CsvTable& table, const Layout& layout) {
  const FigureColumn& first = layout.figures.front();
  const std::size_t count = layout.figures.size();
  const char* each = first.indicator != kUnknown ? "an indicator"
                     : first.party != kUnknown   ? "a party"
                     : first.date.date           ? "a period"
                                                 : nullptr;
  if (each == nullptr) return assume("figures: " + header(table, layout, first.column));
  std::vector<std::size_t> columns;
  for (const FigureColumn& one : layout.figures) columns.push_back(one.column);
  assume(fmt::format("figures: {} column{}, {}{}: {}", count, count == 1 ? "" : "s", each,
                     count == 1 ? "" : " each", list_headers(table, layout, columns)));
}

void Import::tell_layout(const CsvTable& table, const Layout& layout) {
  assume(layout.header ? fmt::format("header: line {}", table.line(*layout.header)) : "header: none");
  tell_names(table, layout);
  tell_figures(table, layout);
  if (layout.note) assume("note: " + header(table, layout, *layout.note));
}

void Import::tell_seen(const CsvTable& table, const Layout& layout, const Seen& seen) {
  if (layout.date) {
    std::string forms;
    for (const DateForm form : seen.date_forms)
      forms += (forms.empty() ? "" : ", ") + std::string(date_form_name(form));
    const std::string part = layout.date_part ? " with " + header(table, layout, *layout.date_part) : "";
    assume("date: " + header(table, layout, *layout.date) + part +
           (forms.empty() ? "" : ", read as " + forms));
  }
  const auto has = [&](DecimalMark mark) {
    return std::find(seen.marks.begin(), seen.marks.end(), mark) != seen.marks.end();
  };
  const bool comma = has(DecimalMark::comma);
  const bool point = has(DecimalMark::point);
  if (comma || point)
    assume(fmt::format("decimal mark: {}", comma && point ? "comma and point, by column"
                                           : comma        ? "comma"
                                                          : "point"));
  if (!layout.unused.empty()) assume("not used: " + list_headers(table, layout, layout.unused));
  const std::pair<const LeftOut&, const char*> kinds[] = {
      {seen.totals, "total"}, {seen.remarks, "text without a figure"}, {seen.ignored, "as the rules say"}};
  for (const auto& [kind, what] : kinds)
    if (kind.rows > 0)
      assume(fmt::format("left out, {}: {}line {}, {}", what,
                         kind.rows > 1 ? fmt::format("{} rows, the first ", kind.rows) : "", kind.line,
                         quoted(kind.text)));
}

void Import::read_table(const CsvTable& table) {
  if (table.problem()) {
    const CsvProblem& problem = *table.problem();
    out_.problems.push_back({problem.at, "", problem.message, problem.help});
    return;
  }
  const auto found = find_layout(table, known_);
  if (const auto* lacks = std::get_if<CsvProblem>(&found)) {
    out_.problems.push_back({lacks->at, "", lacks->message, lacks->help});
    return;
  }
  const Layout& layout = std::get<Layout>(found);
  tell_layout(table, layout);
  FigureRows rows(table, known_, layout, out_);
  rows.read(options_.progress);
  keep_sound_figures(out_);
  tell_seen(table, layout, rows.seen());
}

ImportReading Import::run(std::string bytes) {
  if (rules_ != nullptr && rules_->fixed.source) out_.source = rules_->fixed.source->value;
  if (!decode_bytes(bytes)) return std::move(out_);
  if (unpack_first_cells(bytes)) assume("the first cell of a row holds several, parted by commas");
  const char separator = choose_separator(bytes);
  const CsvTable table(std::move(bytes), separator);
  read_table(table);
  return std::move(out_);
}

}  // namespace

ImportReading read_import(std::string bytes, const Partnership& partnership, const ImportOptions& options) {
  return Import(partnership, options).run(std::move(bytes));
}

}  // namespace accord
