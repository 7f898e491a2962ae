#include "render/markdown.hpp"

#include "text/utf8.hpp"

#include <algorithm>
#include <cctype>

namespace accord::render {
namespace {

// What means something inside a line; "." and ")" do behind digits at its start, as "-" and "+" by
// themselves.
constexpr std::string_view kPunctuation = "\\`*_{}[]<>#|~$^&!";

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// "12. " and "- " begin a list, "=== " underlines a heading: the first mark is escaped.
std::size_t marker_at(std::string_view line) {
  if (line.starts_with('-') || line.starts_with('+') || line.starts_with('=') || line.starts_with(':'))
    return 0;
  std::size_t digits = 0;
  while (digits < line.size() && is_digit(line[digits])) ++digits;
  const bool ordered = digits > 0 && digits < line.size() && (line[digits] == '.' || line[digits] == ')');
  return ordered ? digits : std::string_view::npos;
}

// An address would become a link by itself.
bool begins_address(std::string_view rest) {
  return rest.starts_with("://") || rest.starts_with("www.") || rest.starts_with('@');
}

std::string cells(const std::vector<std::string>& row, std::size_t columns) {
  std::string out = "|";
  for (std::size_t i = 0; i < columns; ++i)
    out += ' ' + (i < row.size() ? escape_markdown(row[i]) : std::string()) + " |";
  return out + '\n';
}

class Markdown {
 public:
  std::string operator()(const Heading& heading) const {
    return std::string(static_cast<std::size_t>(heading.level), '#') + ' ' + escape_markdown(heading.text) +
           '\n';
  }
  std::string operator()(const Paragraph& paragraph) const { return escape_markdown(paragraph.text) + '\n'; }
  std::string operator()(const BulletList& list) const {
    std::string out;
    for (const std::string& item : list.items) out += "- " + escape_markdown(item) + '\n';
    return out;
  }
  std::string operator()(const Facts& facts) const {
    std::string out;
    for (const auto& [name, values] : facts.rows) {
      out += "- **" + escape_markdown(name) + "**: ";
      if (values.size() == 1) {
        out += escape_markdown(values.front()) + '\n';
        continue;
      }
      out.back() = '\n';
      for (const std::string& value : values) out += "  - " + escape_markdown(value) + '\n';
    }
    return out;
  }
  std::string operator()(const DocumentTable& table) const {
    std::string out = cells(table.headings, table.headings.size()) + '|';
    for (std::size_t i = 0; i < table.headings.size(); ++i) out += " --- |";
    out += '\n';
    for (const auto& row : table.rows) out += cells(row, table.headings.size());
    return out;
  }
};

}  // namespace

std::string escape_markdown(std::string_view text) {
  const std::string line = text::make_visible_line(text);
  const std::size_t marker = marker_at(line);
  std::string out;
  for (std::size_t i = 0; i < line.size(); ++i) {
    const bool address = begins_address(std::string_view(line).substr(i));
    if (i == marker || address || kPunctuation.find(line[i]) != std::string_view::npos) {
      // A letter can't be escaped: "www." is broken behind its point.
      if (line[i] == 'w') {
        out += "www\\.";
        i += 3;
        continue;
      }
      out += '\\';
    }
    out += line[i];
  }
  return out;
}

std::string render_markdown(const Document& document) {
  std::string out = "# " + escape_markdown(document.title) + '\n';
  if (!document.subtitle.empty()) out += '\n' + escape_markdown(document.subtitle) + '\n';
  for (const Block& block : document.blocks) out += '\n' + std::visit(Markdown(), block);
  return out;
}

}  // namespace accord::render
