#include "accord/import.hpp"

#include "exchange/csv_read.hpp"
#include "exchange/decode.hpp"
#include "exchange/figure_rows.hpp"
#include "exchange/layout.hpp"
#include "exchange/sound_figures.hpp"
#include "files/table_reader.hpp"
#include "model/both.hpp"
#include "text/join.hpp"

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

Bilingual name_of_separator(char separator) {
  if (separator == '\t') return same("tab");
  return separator == ' ' ? both("space", "spatie") : same(std::string("'") + separator + "'");
}

Bilingual as_rules_say() { return both(", as the rules say", ", volgens de importregels"); }

Bilingual the_one_or_as_told(bool told) {
  return told ? as_rules_say() : both(", the only one there is", ", de enige die er is");
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
               rules_ != nullptr && rules_->date ? parse_date_form(rules_->date->value) : std::nullopt,
               {}} {}

  ImportReading run(std::string bytes);

 private:
  bool decode_bytes(std::string& bytes);
  char choose_separator(std::string& text);
  void read_table(const CsvTable& table);
  void assume(Bilingual line) { out_.assumptions.push_back(std::move(line)); }
  void tell_layout(const CsvTable& table, const Layout& layout);
  void tell_names(const CsvTable& table, const Layout& layout);
  void tell_figures(const CsvTable& table, const Layout& layout);
  void tell_seen(const CsvTable& table, const Layout& layout, const Seen& seen);
  void tell_left_out(const LeftOut& kind, const Bilingual& what);
  Bilingual header(const CsvTable& table, const Layout& layout, std::size_t column) const;
  Bilingual list_headers(const CsvTable& table, const Layout& layout,
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
  assume(both("encoding: {}", "tekencodering: {}", decoded.told));
  bytes = std::move(decoded.text);
  return true;
}

char Import::choose_separator(std::string& text) {
  const auto line = take_separator_line(text);
  const bool told = rules_ != nullptr && rules_->separator;
  const char separator = told ? *rules_->separator : line ? *line : guess_separator(text);
  const Bilingual why = told   ? as_rules_say()
                        : line ? both(", as its first line says", ", volgens de eerste regel")
                               : Bilingual();
  if (!told && !line)
    known_.parted = both(
        "; the cells are parted at {}, as most rows are by it: let import rules say another, "
        "separator = \"{}\"",
        "; de cellen zijn gescheiden bij {}, want zo zijn de meeste rijen te verdelen: is het "
        "een ander teken, zet dat dan in importregels, separator = \"{}\"",
        name_of_separator(separator), separator == ',' ? ";" : ",");
  assume(both("separator: {}{}", "scheidingsteken: {}{}", name_of_separator(separator), why));
  return separator;
}

// ------------------------------------------------------------------------------------------- what was
// assumed

Bilingual Import::header(const CsvTable& table, const Layout& layout, std::size_t column) const {
  const std::string_view text = layout.header ? table.cell(*layout.header, column) : std::string_view();
  return text.empty() ? both("column {}", "kolom {}", column + 1)
                      : both("column {}", "kolom {}", quoted(text));
}

Bilingual Import::list_headers(const CsvTable& table, const Layout& layout,
                               const std::vector<std::size_t>& columns) const {
  constexpr std::size_t kMost = 8;
  std::string out;
  for (std::size_t i = 0; i < columns.size() && i < kMost; ++i)
    out += (i > 0 ? ", " : "") + quoted(table.cell(*layout.header, columns[i]));
  if (columns.size() <= kMost) return same(std::move(out));
  return both("{} and {} more", "{} en nog {}", out, columns.size() - kMost);
}

void Import::tell_names(const CsvTable& table, const Layout& layout) {
  const Partnership& p = known_.partnership;
  const auto id = [](const auto& parts, Place place) {
    return parts[static_cast<std::size_t>(place)].id.text();
  };
  if (layout.party)
    assume(both("party: {}", "partij: {}", header(table, layout, *layout.party)));
  else if (layout.fixed_party == kWhole)
    assume(both("party: all, the whole partnership{}", "partij: all, het hele samenwerkingsverband{}",
                as_rules_say()));
  else if (layout.figures.front().party == kUnknown)
    assume(both("party: {}{}", "partij: {}{}", id(p.parties, layout.fixed_party),
                the_one_or_as_told(rules_ != nullptr && rules_->fixed.party)));
  if (layout.indicator)
    assume(both("indicator: {}", "indicator: {}", header(table, layout, *layout.indicator)));
  else if (layout.figures.front().indicator == kUnknown)
    assume(both("indicator: {}{}", "indicator: {}{}", id(p.indicators, layout.fixed_indicator),
                the_one_or_as_told(rules_ != nullptr && rules_->fixed.indicator)));
}

void Import::tell_figures(const CsvTable& table, const Layout& layout) {
  const FigureColumn& first = layout.figures.front();
  const std::size_t count = layout.figures.size();
  const Bilingual each = first.indicator != kUnknown ? both("an indicator", "een indicator")
                         : first.party != kUnknown   ? both("a party", "een partij")
                         : first.date.date           ? both("a period", "een periode")
                                                     : Bilingual();
  if (each.empty()) return assume(both("figures: {}", "cijfers: {}", header(table, layout, first.column)));
  std::vector<std::size_t> columns;
  for (const FigureColumn& one : layout.figures) columns.push_back(one.column);
  const Bilingual headers = list_headers(table, layout, columns);
  assume(count == 1 ? both("figures: 1 column, {}: {}", "cijfers: 1 kolom, {}: {}", each, headers)
                    : both("figures: {} columns, {} each: {}", "cijfers: {} kolommen, elk {}: {}", count,
                           each, headers));
}

void Import::tell_layout(const CsvTable& table, const Layout& layout) {
  assume(layout.header ? both("header: line {}", "kopregel: regel {}", table.line(*layout.header))
                       : both("header: none", "kopregel: geen"));
  tell_names(table, layout);
  tell_figures(table, layout);
  if (layout.note) assume(both("note: {}", "toelichting: {}", header(table, layout, *layout.note)));
}

void Import::tell_seen(const CsvTable& table, const Layout& layout, const Seen& seen) {
  if (layout.date) {
    const std::string forms = text::join(seen.date_forms, ", ", date_form_name);
    const Bilingual part = layout.date_part
                               ? both(" with {}", " met {}", header(table, layout, *layout.date_part))
                               : Bilingual();
    const Bilingual read_as = forms.empty() ? Bilingual() : both(", read as {}", ", gelezen als {}", forms);
    assume(both("date: {}{}{}", "datum: {}{}{}", header(table, layout, *layout.date), part, read_as));
  }
  const auto has = [&](DecimalMark mark) {
    return std::find(seen.marks.begin(), seen.marks.end(), mark) != seen.marks.end();
  };
  const bool comma = has(DecimalMark::comma);
  const bool point = has(DecimalMark::point);
  if (comma || point)
    assume(comma && point
               ? both("decimal mark: comma and point, by column", "decimaalteken: komma en punt, per kolom")
           : comma ? both("decimal mark: comma", "decimaalteken: komma")
                   : both("decimal mark: point", "decimaalteken: punt"));
  if (!layout.unused.empty())
    assume(both("not used: {}", "niet gebruikt: {}", list_headers(table, layout, layout.unused)));
  tell_left_out(seen.totals, both("total", "totaal"));
  tell_left_out(seen.remarks, both("text without a figure", "tekst zonder cijfer"));
  tell_left_out(seen.ignored, both("as the rules say", "volgens de importregels"));
}

void Import::tell_left_out(const LeftOut& kind, const Bilingual& what) {
  if (kind.rows == 0) return;
  const Bilingual rows =
      kind.rows > 1 ? both("{} rows, the first ", "{} rijen, de eerste op ", kind.rows) : Bilingual();
  assume(both("left out, {}: {}line {}, {}", "weggelaten, {}: {}regel {}, {}", what, rows, kind.line,
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
  if (unpack_first_cells(bytes))
    assume(both("the first cell of a row holds several, parted by commas",
                "de eerste cel van een rij bevat er meer, gescheiden door komma's"));
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
