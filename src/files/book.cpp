// measurements/<party>.toml, read strictly: scan_book() reads what people and accord really write.
#include <algorithm>

#include "files/kinds.hpp"

namespace accord::files {
namespace {

bool is_finite(double number) { return number - number == 0; }

struct Figure {
  std::optional<double> value;
  FigureDetails details;
};

void read_plain(const TomlNode& entry, Figure& out, FileFindings& findings) {
  if (is_finite(entry.number))
    out.value = entry.number;
  else
    findings.error("not-a-number", entry.range, "a figure is a finite number", "remove the line: a missing figure is no line");
}

void read_with_details(const TomlNode& entry, Figure& out, FileFindings& findings) {
  TableReader table(entry, findings, "a figure");
  const auto value = table.number("value");
  if (!value) table.require("value");
  if (value) out.value = value->value;
  if (const auto text = table.text("source")) out.details.source = text->value;
  if (const auto text = table.text("note")) out.details.note = text->value;
  out.details.was = table.plain_number("was");
  const auto covers = table.choice<Period>(
      "covers", {{"month", Period::month}, {"quarter", Period::quarter}, {"year", Period::year}});
  if (covers) out.details.covers = covers->value;
  table.finish();
}

void read_figure(const TomlNode& entry, Series& out, FileFindings& findings) {
  const auto date = read_date_key(entry, findings);
  Figure figure;
  if (entry.kind == TomlKind::integer || entry.kind == TomlKind::number)
    read_plain(entry, figure, findings);
  else if (entry.kind == TomlKind::table)
    read_with_details(entry, figure, findings);
  else
    findings.error("wrong-type", entry.range, "a figure is a number, but this is " + std::string(kind_name(entry.kind)),
                   entry.kind == TomlKind::text ? "write it without quotes, with a decimal point"
                                                : "for example 81.2, or { value = 81.2, note = \"...\" }");
  if (!date || !figure.value) return;
  const FigureDetails& d = figure.details;
  if (d.was || d.covers || !d.source.empty() || !d.note.empty())
    out.add(*date, *figure.value, entry.key_range.begin.line, std::move(figure.details));
  else
    out.add(*date, *figure.value, entry.key_range.begin.line);
}

Series read_series(const TomlNode& table, const Id& indicator, FileFindings& findings) {
  Series out(indicator, table.key_range);
  for (const TomlNode& entry : table.children) {
    const bool date = !entry.key.empty() && entry.key[0] >= '0' && entry.key[0] <= '9';
    if (date)
      read_figure(entry, out, findings);
    else if (entry.key == "source" && entry.kind == TomlKind::text)
      out.set_source(entry.text);
    else if (entry.key == "source")
      findings.error("wrong-type", entry.range, "'source' must be a text");
    else
      findings.warning("unknown-key", entry.key_range, quoted(entry.key) + " is no key of a measurement book",
                       "a line is a date and a figure: 2024-01-31 = 81.4; or source = \"...\"");
  }
  out.sort();
  return out;
}

}  // namespace

void read_book(const TomlNode& root, Book& out, FileFindings& findings) {
  TableReader file(root, findings, "a measurement book");
  read_allowances(file);
  for (const TomlNode& table : root.children) {
    if (table.key == "allow") continue;
    const auto indicator = Id::parse(table.key);
    if (!indicator)
      findings.error("bad-id", table.key_range, quoted(table.key) + " is no indicator's id",
                     "a book has a table for each indicator: [staff-retention]");
    else if (table.kind != TomlKind::table)
      findings.error("wrong-type", table.range,
                     "a book has a table for each indicator, but this is " + std::string(kind_name(table.kind)),
                     "write [" + table.key + "] on a line, and its figures below it");
    else
      out.series.push_back(read_series(table, *indicator, findings));
  }
  std::sort(out.series.begin(), out.series.end(),
            [](const Series& a, const Series& b) { return a.indicator() < b.indicator(); });
}

}  // namespace accord::files
