#include "render/fitted_table.hpp"

#include "text/utf8.hpp"

#include <algorithm>

namespace accord::render {
namespace {

constexpr std::size_t kGap = 2;

std::size_t widest(const FittedColumn& column) {
  std::size_t out = text::display_width(column.heading);
  for (const std::string& cell : column.cells) out = std::max(out, text::display_width(cell));
  return out;
}

std::size_t width_of(const std::vector<FittedColumn>& columns) {
  std::size_t out = columns.empty() ? 0 : kGap * (columns.size() - 1);
  for (const FittedColumn& column : columns)
    out += column.least > 0 ? std::min(widest(column), column.least) : widest(column);
  return out;
}

bool is_empty(const FittedColumn& column) {
  return std::all_of(column.cells.begin(), column.cells.end(),
                     [](const std::string& cell) { return cell.empty(); });
}

// As the screen will show it, so that its width is known.
void settle(FittedColumn& column, const Style& style) {
  column.heading = style.fit(column.heading);
  for (std::string& cell : column.cells) cell = style.fit(text::make_visible_line(cell));
}

void drop_columns(std::vector<FittedColumn>& columns, std::size_t width) {
  while (width_of(columns) > width) {
    const auto next = std::max_element(columns.begin(), columns.end(),
                                       [](const auto& a, const auto& b) { return a.goes < b.goes; });
    if (next == columns.end() || next->goes == 0) return;
    columns.erase(next);
  }
}

void align(FittedColumn& column) {
  if (column.align == Align::left) return;
  const std::size_t room = widest(column);
  const auto pad = [room](std::string& text) {
    if (!text.empty()) text.insert(0, room - text::display_width(text), ' ');
  };
  pad(column.heading);
  std::for_each(column.cells.begin(), column.cells.end(), pad);
}

}  // namespace

std::string render_fitted(std::vector<FittedColumn> columns, std::size_t width, const Style& style) {
  std::erase_if(columns, is_empty);
  for (FittedColumn& column : columns) settle(column, style);
  drop_columns(columns, width);
  if (columns.empty()) return {};
  std::vector<Column> headings;
  for (FittedColumn& column : columns) {
    align(column);
    headings.push_back({column.heading, headings.empty() ? Cut::never : column.cut});
  }
  Table table(headings);
  for (std::size_t row = 0; row < columns.front().cells.size(); ++row) {
    std::vector<std::string> cells;
    std::vector<Ink> inks;
    for (const FittedColumn& column : columns) {
      cells.push_back(column.cells[row]);
      inks.push_back(column.inks.empty() ? Ink::plain : column.inks[row]);
    }
    table.add_row(std::move(cells), std::move(inks));
  }
  return table.render(width, style);
}

}  // namespace accord::render
