// measurements/<party>.toml, read strictly: scan_book() reads what people and accord really write.
#include "files/date_hints.hpp"
#include "files/kinds.hpp"
#include "model/both.hpp"
#include "model/series_builder.hpp"

#include <algorithm>

namespace accord::files {
namespace {

// What begins with a digit is meant as a date.
bool is_date_like(std::string_view key) { return !key.empty() && key[0] >= '0' && key[0] <= '9'; }

bool is_finite(double number) { return number - number == 0; }

struct Figure {
  std::optional<double> value;
  FigureDetails details;
};

void read_plain(const TomlNode& entry, Figure& out, FileFindings& findings) {
  if (is_finite(entry.number))
    out.value = entry.number;
  else
    findings.error("not-a-number", entry.range,
                   both("a figure is a finite number", "een cijfer is een eindig getal"),
                   both("remove the line: a missing figure is no line",
                        "haal de regel weg: een cijfer dat er niet is krijgt geen regel"));
}

// The number of a figure that stands behind another word: { waarde = 7.9 }.
const TomlNode* find_misnamed_value(const TomlNode& entry) {
  const auto found = std::find_if(entry.children.begin(), entry.children.end(), [](const TomlNode& child) {
    const bool number = child.kind == TomlKind::integer || child.kind == TomlKind::number;
    return number && child.key != "was";
  });
  return found == entry.children.end() ? nullptr : &*found;
}

void report_no_value(const TomlNode& entry, TableReader& table, FileFindings& findings) {
  const bool in_braces = entry.key_range.begin < entry.range.begin;
  const TomlNode* misnamed = in_braces ? find_misnamed_value(entry) : nullptr;
  if (misnamed == nullptr) return table.require("value", "{ value = 81.4, note = \"...\" }");
  table.any(misnamed->key);
  findings.error("missing-key", misnamed->key_range,
                 both("the number of a figure is called 'value', not {}",
                      "het getal van een cijfer heet 'value', niet {}", quoted(misnamed->key)),
                 both("for example {{ value = 81.4, note = \"...\" }}",
                      "bijvoorbeeld {{ value = 81.4, note = \"...\" }}"));
}

void read_with_details(const TomlNode& entry, Figure& out, FileFindings& findings) {
  TableReader table(entry, findings, {"a figure", "een cijfer"});
  const auto value = table.number("value");
  if (entry.find("value") == nullptr) report_no_value(entry, table, findings);
  if (value) out.value = value->value;
  if (const auto text = table.text("source")) out.details.source = text->value;
  if (const auto text = table.text("note")) out.details.note = text->value;
  out.details.was = table.plain_number("was");
  const auto covers = table.choice<Period>(
      "covers", {{"month", Period::month}, {"quarter", Period::quarter}, {"year", Period::year}});
  if (covers) out.details.covers = covers->value;
  table.finish();
}

void report_no_figure(const TomlNode& entry, FileFindings& findings) {
  Bilingual help = both("for example 81.2, or {{ value = 81.2, note = \"...\" }}",
                        "bijvoorbeeld 81.2, of {{ value = 81.2, note = \"...\" }}");
  if (entry.kind == TomlKind::text) {
    const std::string number = number_in(entry.text);
    help = number.empty()
               ? both("where there is no figure there is no line: remove it",
                      "waar geen cijfer is hoort geen regel: haal die weg")
               : both("write it without quotes: {}", "schrijf het zonder aanhalingstekens: {}", number);
  }
  findings.error("wrong-type", entry.range,
                 both("a figure is a number, but this is {}", "een cijfer is een getal, maar dit is {}",
                      kind_name(entry.kind)),
                 std::move(help));
}

// "2025.11.30 = 7.9" is a table in a table to TOML, and one slip to who typed it.
bool report_dotted_date(const TomlNode& year, FileFindings& findings) {
  bool found = false;
  for (const TomlNode& month : year.children) {
    if (month.kind != TomlKind::table) continue;
    for (const TomlNode& day : month.children) {
      const auto hint = read_wrong_date(year.key + '.' + month.key + '.' + day.key);
      if (!hint) continue;
      found = true;
      Range range = day.key_range;
      const auto before = static_cast<std::uint32_t>(year.key.size() + month.key.size() + 2);
      range.begin.column -= std::min(before, range.begin.column - 1);
      findings.error("bad-date", range, hint->message, hint->help);
    }
  }
  return found;
}

void read_figure(const TomlNode& entry, SeriesBuilder& out, FileFindings& findings) {
  if (entry.kind == TomlKind::table && report_dotted_date(entry, findings)) return;
  const auto date = read_date_key(entry, findings);
  Figure figure;
  if (entry.kind == TomlKind::integer || entry.kind == TomlKind::number)
    read_plain(entry, figure, findings);
  else if (entry.kind == TomlKind::table)
    read_with_details(entry, figure, findings);
  else
    report_no_figure(entry, findings);
  if (!date || !figure.value) return;
  const FigureDetails& d = figure.details;
  out.add(*date, *figure.value, entry.key_range.begin.line);
  if (d.was || d.covers || !d.source.empty() || !d.note.empty()) out.describe_last(std::move(figure.details));
}

Series read_series(const TomlNode& table, const Id& indicator, FileFindings& findings) {
  SeriesBuilder out;
  out.begin(indicator, table.key_range);
  for (const TomlNode& entry : table.children) {
    if (is_date_like(entry.key))
      read_figure(entry, out, findings);
    else if (entry.key == "source" && entry.kind == TomlKind::text)
      out.set_source(entry.text);
    else if (entry.key == "source")
      findings.error("wrong-type", entry.range,
                     both("'source' must be a text", "'source' moet een tekst zijn"));
    else
      findings.warning("unknown-key", entry.key_range,
                       both("{} is no key of a measurement book", "{} is geen sleutel van een meetboek",
                            quoted(entry.key)),
                       both("a line is a date and a figure: 2024-01-31 = 81.4; or source = \"...\"",
                            "een regel is een datum en een cijfer: 2024-01-31 = 81.4; of source = \"...\""));
  }
  out.sort();  // TOML itself lets no date stand twice
  return out.take();
}

// Of a book itself. A date may be an id as well: what is in a table says whether it is a figure.
bool is_figure(const TomlNode& entry) {
  if (entry.kind != TomlKind::table) return is_date_like(entry.key);
  return Date::parse(entry.key) && std::any_of(entry.children.begin(), entry.children.end(),
                                               [](const TomlNode& child) { return child.key == "value"; });
}

void report_homeless(const TomlNode& entry, FileFindings& findings) {
  findings.error("wrong-type", entry.key_range,
                 both("this figure stands under no indicator", "dit cijfer staat niet onder een indicator"),
                 both("put the indicator's id above it and the other figures: [staff-retention]",
                      "zet het id van de indicator boven dit en de andere cijfers: [staff-retention]"));
}

void report_no_table(const TomlNode& entry, FileFindings& findings) {
  findings.error("wrong-type", entry.range,
                 both("a book has a table for each indicator, but this is {}",
                      "een meetboek heeft een tabel per indicator, maar dit is {}", kind_name(entry.kind)),
                 both("write [{}] on a line, and its figures below it",
                      "schrijf [{}] op een regel, en de cijfers eronder",
                      entry.key == "source" ? std::string("staff-retention") : entry.key));
}

void report_no_indicator(const TomlNode& table, FileFindings& findings) {
  const std::string id = suggest_id(table.key);
  findings.error("bad-id", table.key_range,
                 both("{} is no indicator's id", "{} is geen id van een indicator", quoted(table.key)),
                 both("a book has a table for each indicator, with its id: [{}]",
                      "een meetboek heeft een tabel per indicator, met het id als kop: [{}]",
                      id.empty() ? std::string("staff-retention") : id));
}

}  // namespace

void read_book(const TomlNode& root, Book& out, FileFindings& findings) {
  TableReader file(root, findings, {"a measurement book", "een meetboek"});
  read_allowances(file);
  // Figures above the first table: one mistake, however many there are, and their source is part of it.
  const bool homeless = std::any_of(root.children.begin(), root.children.end(), is_figure);
  bool told = false;
  for (const TomlNode& entry : root.children) {
    if (entry.key == "allow") continue;
    if (is_figure(entry) || (homeless && entry.key == "source" && entry.kind == TomlKind::text)) {
      if (!told && is_figure(entry)) report_homeless(entry, findings);
      told = told || is_figure(entry);
      continue;
    }
    const auto indicator = Id::parse(entry.key);
    if (entry.kind != TomlKind::table) {
      report_no_table(entry, findings);
    } else if (!indicator) {
      report_no_indicator(entry, findings);
    } else {
      out.series.push_back(read_series(entry, *indicator, findings));
    }
  }
  std::sort(out.series.begin(), out.series.end(),
            [](const Series& a, const Series& b) { return a.indicator() < b.indicator(); });
}

}  // namespace accord::files
