#include "render/chart_svg.hpp"

#include "render/html.hpp"
#include "render/number.hpp"
#include "render/words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <string_view>
#include <vector>

namespace accord::render {
namespace {

// In units of the picture, twice as fine as the dots it is normally shown in: so whole ones will do.
constexpr double kWidth = 1200, kHeight = 440;
constexpr double kLeft = 120, kRight = 30, kTop = 34, kBottom = 58;
constexpr double kLine = 34;       // between two labels, the one above the other
constexpr double kDayWidth = 170;  // of a date's label

struct Point {
  long x = 0, y = 0;
  friend bool operator==(const Point&, const Point&) = default;
};

class Svg {
 public:
  explicit Svg(const ChartFigure& chart) : chart_(chart), data_(chart.data) {}

  std::string render() {
    open();
    draw_frame();
    draw_lines();
    draw_points();
    return out_ + "</svg>\n";
  }

 private:
  std::string level(double value) const { return render_level(value, *chart_.indicator, chart_.language); }

  Point place(const Level& one) const {
    const double across = static_cast<double>(one.date - data_.first) / (data_.last - data_.first);
    const double up = (one.value - data_.low) / (data_.high - data_.low);
    return {std::lround(kLeft + across * (kWidth - kLeft - kRight)),
            std::lround(kHeight - kBottom - std::clamp(up, -0.05, 1.05) * (kHeight - kTop - kBottom))};
  }
  long x_of(Date day) const { return place({day, data_.low}).x; }
  long y_of(double value) const { return place({data_.first, value}).y; }

  template <class... Values>
  void add(fmt::format_string<Values...> format, Values&&... values) {
    out_ += fmt::format(format, std::forward<Values>(values)...);
  }

  void open() {
    add("<svg viewBox=\"0 0 {} {}\" role=\"img\" aria-labelledby=\"{}-t {}-d\">", kWidth, kHeight,
        chart_.anchor, chart_.anchor);
    add("<title id=\"{}-t\">{}</title>", chart_.anchor, escape_html(flowing(chart_.title)));
    add("<desc id=\"{}-d\">{}</desc>\n", chart_.anchor, escape_html(flowing(chart_.description)));
  }

  void line(std::string_view look, long x1, long y1, long x2, long y2) {
    add("<path class=\"{}\" d=\"M{} {}L{} {}\"/>", look, x1, y1, x2, y2);
  }
  void text(std::string_view look, long x, long y, const std::string& words) {
    add("<text class=\"{}\" x=\"{}\" y=\"{}\">{}</text>", look, x, y, escape_html(words));
  }

  void draw_frame() {
    const long bottom = std::lround(kHeight - kBottom), top = std::lround(kTop);
    line("axis", std::lround(kLeft), bottom, std::lround(kWidth - kRight), bottom);
    if (data_.first < data_.baseline.date)
      line("mark", x_of(data_.baseline.date), top, x_of(data_.baseline.date), bottom);
    for (const Date day : data_.breaks) line("gap", x_of(day), top, x_of(day), bottom);
    draw_levels();
    draw_days(bottom);
  }

  // What matters most comes first; what would stand over it is left out.
  void draw_levels() {
    std::vector<long> taken;
    for (const double value : {data_.target.value, data_.baseline.value, data_.high, data_.low}) {
      const long y = y_of(value);
      const bool is_near = std::any_of(taken.begin(), taken.end(),
                                       [y](long other) { return std::labs(other - y) < std::lround(kLine); });
      if (is_near) continue;
      taken.push_back(y);
      text("left", std::lround(kLeft) - 14, y + 9, level(value));
    }
  }

  void draw_days(long bottom) {
    std::vector<long> taken;
    std::vector<Date> days{data_.baseline.date, data_.last, data_.first};
    days.insert(days.end(), data_.breaks.begin(), data_.breaks.end());
    for (const Date day : days) {
      const long x = x_of(day);
      const bool is_near = std::any_of(taken.begin(), taken.end(), [x](long other) {
        return std::labs(other - x) < std::lround(kDayWidth);
      });
      if (is_near) continue;
      taken.push_back(x);
      const bool at_end = day == data_.last, at_begin = x < std::lround(kLeft + kDayWidth / 2);
      text(at_end ? "end" : at_begin ? "begin" : "middle", x, bottom + 38, render_date(day, chart_.language));
    }
  }

  void curve(std::string_view look, const std::vector<Level>& levels) {
    std::string points;
    Point last{-1, -1};
    for (const Level& one : levels) {
      const Point at = place(one);
      if (at != last) points += fmt::format("{}{} {}", points.empty() ? "M" : "L", at.x, at.y);
      last = at;
    }
    add("<path class=\"{}\" d=\"{}\"/>", look, points);
  }

  void draw_lines() {
    line("target", std::lround(kLeft), y_of(data_.target.value), std::lround(kWidth - kRight),
         y_of(data_.target.value));
    if (!data_.path.empty()) curve("path", data_.path);
    if (!data_.projection.empty()) curve("trend", data_.projection);
    for (const auto& stretch : data_.stretches)
      if (stretch.size() > 1) curve("value", stretch);
    out_ += '\n';
  }

  void draw_points() {
    for (const Level& one : data_.milestones) {
      const Point at = place(one);
      add("<path class=\"step\" d=\"M{} {}l10 10-10 10-10-10z\"/>", at.x, at.y - 10);
    }
    for (const auto& stretch : data_.stretches)
      if (stretch.size() == 1) dot(stretch.front());
    if (data_.stretches.empty()) return;
    const Level& newest = data_.stretches.back().back();
    dot(newest);
    if (newest.date > data_.baseline.date) label(newest);
  }

  void dot(const Level& one) {
    const Point at = place(one);
    add("<circle class=\"dot\" cx=\"{}\" cy=\"{}\" r=\"8\"/>", at.x, at.y);
  }

  // Above the newest value, or below it where it would stand over the target.
  void label(const Level& newest) {
    const Point at = place(newest);
    const long target = y_of(data_.target.value);
    const bool below =
        at.y < std::lround(kTop + kLine) || (target <= at.y && at.y - target < std::lround(kLine) + 10);
    const bool at_end = at.x > std::lround(kWidth - kRight) - 60;
    text(at_end ? "now end" : "now middle", at.x, below ? at.y + 40 : at.y - 18, level(newest.value));
  }

  const ChartFigure& chart_;
  const ChartData& data_;
  std::string out_;
};

}  // namespace

std::string render_chart_svg(const ChartFigure& chart) { return Svg(chart).render(); }

}  // namespace accord::render
