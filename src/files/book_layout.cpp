#include "files/book_layout.hpp"

#include "files/book_scanner.hpp"
#include "files/kinds.hpp"

#include <algorithm>

namespace accord::files {
namespace {

std::string_view trim_left(std::string_view line) {
  const std::size_t first = line.find_first_not_of(" \t");
  return first == std::string_view::npos ? std::string_view() : line.substr(first);
}

// "[internships]", with quotes and blanks as people like it; not "[internships.x]", which is another table.
bool is_header_of(std::string_view line, const std::string& name) {
  line = trim_left(line);
  if (!line.starts_with('[')) return false;
  line = trim_left(line.substr(1));
  const bool quoted = line.starts_with('"') || line.starts_with('\'');
  if (quoted) line.remove_prefix(1);
  if (!line.starts_with(name)) return false;
  line.remove_prefix(name.size());
  if (quoted && !line.empty()) line.remove_prefix(1);
  return trim_left(line).starts_with(']');
}

}  // namespace

BookLayout::BookLayout(std::string_view text, const std::string& path) : lines_(text) {
  book_.source.path = path;
  const auto all = [](std::string_view) { return true; };
  if (scan_book(text, all, Notes::keep, book_) == Scan::complete) return;
  auto parsed = parse_toml(text, path);
  problem_ = std::move(parsed.problem);
  if (problem_) return;
  tree_ = std::move(parsed.root);
  std::vector<Diagnostic> found;
  FileFindings findings(book_.source, found);
  read_book(*tree_, book_, findings);
  const auto error = std::find_if(found.begin(), found.end(),
                                  [](const Diagnostic& d) { return d.severity == Severity::error; });
  if (error != found.end()) problem_ = *error;
}

std::optional<TableLayout> BookLayout::table(const Series& series) const {
  TableLayout out;
  out.header = series.header().begin.line;
  if (!is_header_of(lines_.line(out.header), series.indicator().text())) return std::nullopt;
  out.last = out.header;
  if (tree_) {
    add_from_tree(series, out);
  } else {
    for (std::size_t i = 0; i < series.size(); ++i)
      out.figures.push_back({series.date(i), series.line(i), series.line(i)});
  }
  const auto by_line = [](const FigureLines& a, const FigureLines& b) { return a.first < b.first; };
  const auto by_date = [](const FigureLines& a, const FigureLines& b) { return a.date < b.date; };
  std::sort(out.figures.begin(), out.figures.end(), by_line);
  out.in_order = std::is_sorted(out.figures.begin(), out.figures.end(), by_date);
  for (const FigureLines& figure : out.figures) {
    if (figure.first < out.header) return std::nullopt;  // written elsewhere, with dots
    out.last = std::max(out.last, figure.last);
  }
  out.last = std::max(out.last, last_source_line(out));
  return out;
}

std::optional<StandingFigure> BookLayout::figure(const Series& series, std::size_t i) const {
  StandingFigure out;
  out.value = series.value(i);
  if (const FigureDetails* details = series.details(i)) out.details = *details;
  out.table_source = series.source();
  if (tree_) {
    const TomlNode* table = tree_->find(series.indicator().text());
    const TomlNode* node = table == nullptr ? nullptr : table->find(series.date(i).iso());
    if (node == nullptr) return std::nullopt;
    out.node = *node;
    return out;
  }
  // A book that the scanner could read has the figure on one line, which is a text of TOML by itself.
  out.first_line = series.line(i);
  auto parsed = parse_toml(lines_.line(out.first_line), book_.source.path);
  if (!parsed.root || parsed.root->children.size() != 1) return std::nullopt;
  out.node = std::move(parsed.root->children.front());
  return out;
}

// A `source` may stand behind the figures too.
std::uint32_t BookLayout::last_source_line(const TableLayout& table) const {
  std::uint32_t found = 0;
  for (std::uint32_t at = table.header + 1; at <= lines_.count(); ++at) {
    const std::string_view line = trim_left(lines_.line(at));
    if (line.starts_with('[')) break;
    if (line.starts_with("source")) found = at;
  }
  return found;
}

void BookLayout::add_from_tree(const Series& series, TableLayout& out) const {
  const TomlNode* table = tree_->find(series.indicator().text());
  for (const TomlNode& entry : table->children) {
    if (const auto date = Date::parse(entry.key))
      out.figures.push_back({*date, entry.key_range.begin.line, entry.range.end.line});
    else
      out.last = std::max(out.last, entry.range.end.line);
  }
}

}  // namespace accord::files
