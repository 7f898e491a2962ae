#include "render/document.hpp"

#include <algorithm>

namespace accord::render {

void Facts::add(std::string name, std::string value) {
  if (!value.empty()) rows.push_back({std::move(name), {std::move(value)}});
}

void Facts::add(std::string name, std::vector<std::string> values) {
  if (!values.empty()) rows.emplace_back(std::move(name), std::move(values));
}

void DocumentTable::drop_empty_columns() {
  for (std::size_t column = headings.size(); column-- > 1;) {
    const bool says_something = std::any_of(rows.begin(), rows.end(), [column](const auto& row) {
      return column < row.size() && !row[column].text.empty();
    });
    if (says_something) continue;
    const auto at = static_cast<std::ptrdiff_t>(column);
    headings.erase(headings.begin() + at);
    for (auto& row : rows)
      if (column < row.size()) row.erase(row.begin() + at);
    std::erase(numeric, column);
    for (std::size_t& one : numeric)
      if (one > column) --one;
  }
}

std::string flowing(std::string_view text) {
  std::string out;
  for (const char c : text) {
    const bool blank = c == ' ' || c == '\n' || c == '\t' || c == '\r';
    if (!blank)
      out += c;
    else if (!out.empty() && out.back() != ' ')
      out += ' ';
  }
  while (out.ends_with(' ')) out.pop_back();
  return out;
}

void Document::add(Block block) { blocks.push_back(std::move(block)); }

void Document::heading(int level, std::string text) { add(Heading{level, std::move(text)}); }

void Document::paragraph(std::string text, Tone tone) { add(Paragraph{std::move(text), tone}); }

}  // namespace accord::render
