#include "render/canvas.hpp"

#include "text/utf8.hpp"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace accord::render {
namespace {

constexpr std::size_t kDotsAcross = 2;
constexpr std::size_t kDotsDown = 4;
constexpr char32_t kBraille = 0x2800;
constexpr std::uint8_t kDots[kDotsDown][kDotsAcross] = {
    {0x01, 0x08}, {0x02, 0x10}, {0x04, 0x20}, {0x40, 0x80}};

std::size_t index_of(double fraction, std::size_t count) {
  const double last = static_cast<double>(count - 1);
  return static_cast<std::size_t>(std::floor(std::clamp(fraction, 0.0, 1.0) * last + 0.5));
}

// The part of a line that is inside; nothing when none is.
std::optional<std::pair<Place, Place>> cut_off(Place from, Place to) {
  double begin = 0;
  double end = 1;
  const auto keep = [&](double start, double way) {  // where 0 <= start + t * way
    if (way == 0) return start >= 0;
    const double t = -start / way;
    (way > 0 ? begin : end) = way > 0 ? std::max(begin, t) : std::min(end, t);
    return true;
  };
  const double dx = to.x - from.x;
  const double dy = to.y - from.y;
  if (!keep(from.x, dx) || !keep(1 - from.x, -dx) || !keep(from.y, dy) || !keep(1 - from.y, -dy) ||
      begin > end)
    return std::nullopt;
  return std::pair(Place{from.x + begin * dx, from.y + begin * dy},
                   Place{from.x + end * dx, from.y + end * dy});
}

}  // namespace

Canvas::Canvas(std::size_t columns, std::size_t rows)
    : columns_(columns), rows_(rows), cells_(columns * rows) {}

std::size_t Canvas::column_of(double x) const { return index_of(x, columns_ * kDotsAcross) / kDotsAcross; }
std::size_t Canvas::row_of(double y) const { return index_of(y, rows_ * kDotsDown) / kDotsDown; }

void Canvas::set_dot(std::size_t x, std::size_t y) {
  at(x / kDotsAcross, y / kDotsDown).dots |= kDots[y % kDotsDown][x % kDotsAcross];
}

void Canvas::draw_line(Place from, Place to) {
  const auto inside = cut_off(from, to);
  if (!inside) return;
  const auto dot = [this](Place place) {
    return std::pair(static_cast<double>(index_of(place.x, columns_ * kDotsAcross)),
                     static_cast<double>(index_of(place.y, rows_ * kDotsDown)));
  };
  const auto [x0, y0] = dot(inside->first);
  const auto [x1, y1] = dot(inside->second);
  const double steps = std::max({1.0, std::fabs(x1 - x0), std::fabs(y1 - y0)});
  for (double i = 0; i <= steps; ++i)
    set_dot(static_cast<std::size_t>(std::floor(x0 + (x1 - x0) * i / steps + 0.5)),
            static_cast<std::size_t>(std::floor(y0 + (y1 - y0) * i / steps + 0.5)));
}

void Canvas::put(std::size_t column, std::size_t row, std::string_view sign, Ink ink) {
  at(column, row).sign = sign;
  at(column, row).ink = ink;
}

void Canvas::put_along(Place from, Place to, std::size_t step, std::string_view sign, Ink ink) {
  const auto inside = cut_off(from, to);
  if (!inside) return;
  const auto& [begin, end] = *inside;
  const std::size_t last = column_of(end.x);
  const std::size_t first = column_of(begin.x);
  if (first == last && begin.x == end.x) {  // straight up: a sign in each row
    for (std::size_t row = std::min(row_of(begin.y), row_of(end.y));
         row <= std::max(row_of(begin.y), row_of(end.y)); ++row)
      if (at(first, row).sign.empty()) put(first, row, sign, ink);
    return;
  }
  for (std::size_t column = (first + step - 1) / step * step; column <= last; column += step) {
    const double x = (static_cast<double>(column) + 0.5) / static_cast<double>(columns_);
    const double part = begin.x == end.x ? 0 : std::clamp((x - begin.x) / (end.x - begin.x), 0.0, 1.0);
    const std::size_t row = row_of(begin.y + part * (end.y - begin.y));
    if (at(column, row).sign.empty()) put(column, row, sign, ink);
  }
}

std::string Canvas::render_row(std::size_t row, Ink dots, const Style& style) const {
  std::string out;
  std::string run;
  Ink ink = Ink::plain;
  std::size_t end = columns_;
  while (end > 0 && at(end - 1, row).dots == 0 && at(end - 1, row).sign.empty()) --end;
  for (std::size_t column = 0; column < end; ++column) {
    const Cell& cell = at(column, row);
    const Ink wanted = cell.dots != 0 ? dots : cell.ink;
    if (wanted != ink) {
      out += style.paint(ink, run);
      run.clear();
      ink = wanted;
    }
    if (cell.dots == 0)
      run += cell.sign.empty() ? " " : cell.sign;
    else if (style.utf8)
      text::append_utf8(run, kBraille + cell.dots);
    else
      run += '*';
  }
  return out + style.paint(ink, run);
}

}  // namespace accord::render
