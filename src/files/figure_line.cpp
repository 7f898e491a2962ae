#include "files/figure_line.hpp"

#include <algorithm>
#include <utility>

namespace accord::files {
namespace {

void append_value(std::string& out, const NewFigure& figure, std::string_view table_source) {
  const bool has_source = !figure.source.empty() && figure.source != table_source;
  if (!has_source && figure.note.empty() && !figure.covers && !figure.was) {
    out += toml_number(figure.value);
    return;
  }
  out += "{ value = " + toml_number(figure.value);
  if (figure.was) out += ", was = " + toml_number(*figure.was);
  if (has_source) out += ", source = " + toml_string(figure.source);
  if (!figure.note.empty()) out += ", note = " + toml_string(figure.note);
  if (figure.covers) out += ", covers = \"" + std::string(period_name(*figure.covers)) + '"';
  out += " }";
}

// The texts that are given anew, by their keys; a source that the table names is not said again.
std::vector<std::pair<std::string_view, std::string>> given_anew(const NewFigure& figure,
                                                                 const StandingFigure& s) {
  std::vector<std::pair<std::string_view, std::string>> out;
  const std::string_view source =
      s.details.source.empty() ? s.table_source : std::string_view(s.details.source);
  if (!figure.source.empty() && figure.source != source) out.emplace_back("source", figure.source);
  if (!figure.note.empty() && figure.note != s.details.note) out.emplace_back("note", figure.note);
  if (figure.covers && figure.covers != s.details.covers)
    out.emplace_back("covers", std::string(period_name(*figure.covers)));
  return out;
}

void take_over(const NewFigure& figure, StandingFigure& s) {
  for (const auto& [key, value] : given_anew(figure, s)) {
    if (key == "source") s.details.source = value;
    if (key == "note") s.details.note = value;
    if (key == "covers") s.details.covers = figure.covers;
  }
  s.value = figure.value;
}

}  // namespace

void append_figure(std::string& out, const NewFigure& figure, std::string_view table_source,
                   std::string_view quote) {
  out += quote;
  out += figure.date.iso();
  out += quote;
  out += " = ";
  append_value(out, figure, table_source);
}

std::string write_figure(const NewFigure& figure) {
  std::string out;
  append_figure(out, figure, "");
  return out;
}

FigureDetails details_of(const NewFigure& figure, std::string_view table_source) {
  FigureDetails out;
  if (figure.source != table_source) out.source = figure.source;
  out.note = figure.note;
  out.covers = figure.covers;
  out.was = figure.was;
  return out;
}

bool rewrite_figure(const LineIndex& lines, const NewFigure& figure, StandingFigure& standing,
                    std::vector<Splice>& splices) {
  const auto place = [&](Position p) { return lines.offset({p.line + standing.first_line - 1, p.column}); };
  const auto put = [&](Range range, std::string with) {
    const std::size_t from = place(range.begin);
    splices.push_back({from, place(range.end) - from, std::move(with)});
  };
  const TomlNode& node = standing.node;
  if (node.kind != TomlKind::table) {
    std::string value;
    append_value(value, figure, standing.table_source);
    put(node.range, std::move(value));
    take_over(figure, standing);
    standing.details.was = figure.was;
    return true;
  }
  const TomlNode* number = node.find("value");
  std::string more;
  for (const auto& [key, value] : given_anew(figure, standing))
    if (node.find(key) == nullptr) more += ", " + std::string(key) + " = " + toml_string(value);
  const bool in_braces = lines.text()[place(node.range.begin)] == '{';
  if (number == nullptr || (!more.empty() && !in_braces)) return false;
  if (number->number != figure.value) put(number->range, toml_number(figure.value));
  for (const auto& [key, value] : given_anew(figure, standing))
    if (const TomlNode* there = node.find(key)) put(there->range, toml_string(value));
  const auto last =
      std::max_element(node.children.begin(), node.children.end(),
                       [](const TomlNode& a, const TomlNode& b) { return a.range.end < b.range.end; });
  if (!more.empty()) splices.push_back({place(last->range.end), 0, more});
  take_over(figure, standing);
  return true;
}

}  // namespace accord::files
