#include "render/table.hpp"

#include "render/paragraph.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <numeric>

namespace accord::render {
namespace {

constexpr std::size_t kGap = 2;
constexpr std::size_t kLeastColumn = 8;

std::vector<std::size_t> widths_of(const std::vector<std::vector<std::string>>& rows, std::size_t columns) {
  std::vector<std::size_t> widths(columns, 0);
  for (const auto& row : rows)
    for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], text::display_width(row[i]));
  return widths;
}

void fit_widths(const std::vector<Column>& columns, std::vector<std::size_t>& widths, std::size_t width) {
  const std::size_t gaps = kGap * (widths.size() - 1);
  while (std::accumulate(widths.begin(), widths.end(), gaps) > width) {
    std::size_t* widest = nullptr;
    for (std::size_t i = 0; i < widths.size(); ++i)
      if (columns[i].cut != Cut::never && (widest == nullptr || widths[i] > *widest)) widest = &widths[i];
    if (widest == nullptr || *widest <= kLeastColumn) return;
    --*widest;
  }
}

// The end of the text, behind a sign for what was cut off.
std::string cut_in_front(std::string_view text, std::size_t width, std::string_view sign) {
  std::size_t rest = text::display_width(text);
  if (rest <= width) return std::string(text);
  const std::size_t mark = text::display_width(sign);
  std::size_t begin = 0;
  while (begin < text.size() && rest + mark > width) {
    const std::size_t before = begin;
    text::next_code_point(text, begin);
    rest -= text::display_width(text.substr(before, begin - before));
  }
  return std::string(sign) + std::string(text.substr(begin));
}

std::string cut_to(std::size_t width, const std::string& text, Cut cut, const Style& style) {
  const std::string_view sign = style.sign("…", "~");
  return cut == Cut::in_front ? cut_in_front(text, width, sign) : text::truncate_to_width(text, width, sign);
}

}  // namespace

Table::Table(std::vector<Column> columns) : columns_(std::move(columns)) {
  std::vector<std::string>& headings = rows_.emplace_back();
  for (const Column& column : columns_) headings.emplace_back(column.heading);
  inks_.emplace_back(columns_.size(), Ink::bold);
}

void Table::add_row(std::vector<std::string> cells, std::vector<Ink> inks) {
  cells.resize(rows_.front().size());
  inks.resize(cells.size(), Ink::plain);
  for (std::string& cell : cells) cell = text::make_visible_line(cell);
  rows_.push_back(std::move(cells));
  inks_.push_back(std::move(inks));
}

std::string Table::render(std::size_t width, const Style& style) const {
  auto widths = widths_of(rows_, rows_.front().size());
  fit_widths(columns_, widths, width);
  std::string out;
  for (std::size_t r = 0; r < rows_.size(); ++r) {
    std::string line;
    std::size_t blanks = 0;
    for (std::size_t i = 0; i < rows_[r].size(); ++i) {
      const std::string cell = cut_to(widths[i], style.fit(rows_[r][i]), columns_[i].cut, style);
      if (!cell.empty()) line += std::string(blanks, ' ') + style.paint(inks_[r][i], cell);
      if (!cell.empty()) blanks = 0;
      blanks += widths[i] - text::display_width(cell) + kGap;
    }
    out += line + '\n';
  }
  return out;
}

void Card::add(std::string_view name, std::string_view value) {
  if (!value.empty()) lines_.emplace_back(name, text::make_visible(value));
}

void Card::add(std::string_view name, const std::vector<std::string>& values) {
  for (std::size_t i = 0; i < values.size(); ++i)
    lines_.emplace_back(i == 0 ? name : "", text::make_visible(values[i]));
}

std::string Card::render(std::size_t width, const Style& style) const {
  std::size_t names = 0;
  for (const auto& [name, value] : lines_) names = std::max(names, text::display_width(name));
  const std::size_t room = std::max<std::size_t>(20, width > names + kGap ? width - names - kGap : 0);
  std::string out;
  for (const auto& [name, value] : lines_) {
    const std::string lines = wrap(style.fit(value), room);
    std::string label =
        style.paint(Ink::dim, name) + std::string(names - text::display_width(name) + kGap, ' ');
    for (std::size_t begin = 0; begin < lines.size();) {
      const std::size_t end = lines.find('\n', begin);
      out += label + lines.substr(begin, end - begin + 1);
      label = std::string(names + kGap, ' ');
      begin = end + 1;
    }
  }
  return out;
}

}  // namespace accord::render
