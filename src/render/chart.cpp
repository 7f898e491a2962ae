#include "render/chart.hpp"

#include "render/canvas.hpp"
#include "render/fill.hpp"
#include "render/number.hpp"
#include "render/paragraph.hpp"
#include "render/words.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <map>
#include <vector>

namespace accord::render {
namespace {

struct Sign {
  std::string_view utf8, ascii;
};
constexpr Sign kFigure{"⣀⡠⠔", "***"};  // only in the legend
constexpr Sign kPath{"·", "."};
constexpr Sign kTarget{"╌", "-"};
constexpr Sign kProjection{"+", "+"};
constexpr Sign kMilestone{"◆", "o"};
constexpr Sign kBaseline{"┊", ":"};
constexpr Sign kBreak{"╳", "x"};
constexpr Sign kTick{"┤", "|"};
constexpr Sign kSide{"│", "|"};
constexpr Sign kCorner{"└", "+"};
constexpr Sign kBottom{"─", "-"};
constexpr Sign kMark{"┴", "+"};

// In every how many columns there is a sign.
constexpr std::size_t kPathStep = 2;
constexpr std::size_t kProjectionStep = 3;

class Chart {
 public:
  Chart(const ChartData& data, const Indicator& indicator, ChartSize size, Language language,
        const Style& style)
      : data_(data),
        indicator_(indicator),
        language_(language),
        style_(style),
        width_(size.width),
        margin_(widest_label() + 1),
        canvas_(size.width - margin_ - 1, size.height) {}

  std::string render() {
    draw();
    const auto labels = labels_by_row();
    std::string out;
    for (std::size_t row = 0; row < canvas_.rows(); ++row) {
      const auto label = labels.find(row);
      const std::string text = label != labels.end() ? label->second : "";
      const std::string line = std::string(margin_ - 1 - text::display_width(text), ' ') + text + ' ' +
                               style_.paint(Ink::dim, of(text.empty() ? kSide : kTick)) +
                               canvas_.render_row(row, Ink::info, style_);
      out += line + '\n';
    }
    return out + bottom() + days() + legend();
  }

 private:
  std::string_view of(Sign sign) const { return style_.sign(sign.utf8, sign.ascii); }
  std::string level(double value) const { return render_level(value, indicator_, language_); }

  std::size_t widest_label() const {
    std::size_t widest = 0;
    for (const double value : {data_.low, data_.high, data_.baseline.value, data_.target.value})
      widest = std::max(widest, text::display_width(level(value)));
    return widest;
  }

  double x_of(Date day) const {
    return static_cast<double>(day - data_.first) / static_cast<double>(data_.last - data_.first);
  }
  double y_of(double value) const { return (data_.high - value) / (data_.high - data_.low); }
  Place place_of(const Level& one) const { return {x_of(one.date), y_of(one.value)}; }

  void draw() {
    const std::size_t target = canvas_.row_of(y_of(data_.target.value));
    for (std::size_t column = 0; column < canvas_.columns(); ++column)
      canvas_.put(column, target, of(kTarget), Ink::good);
    const std::size_t baseline = canvas_.column_of(x_of(data_.baseline.date));
    // Where it begins the axis says so.
    for (std::size_t row = 0; baseline > 0 && row < canvas_.rows(); ++row)
      if (row != target) canvas_.put(baseline, row, of(kBaseline), Ink::dim);
    for (const Level& one : data_.milestones)
      canvas_.put(canvas_.column_of(x_of(one.date)), canvas_.row_of(y_of(one.value)), of(kMilestone),
                  Ink::bold);
    for (std::size_t i = 1; i < data_.path.size(); ++i)
      canvas_.put_along(place_of(data_.path[i - 1]), place_of(data_.path[i]), kPathStep, of(kPath),
                        Ink::plain);
    if (data_.projection.size() == 2)
      canvas_.put_along(place_of(data_.projection[0]), place_of(data_.projection[1]), kProjectionStep,
                        of(kProjection), Ink::warn);
    for (const auto& stretch : data_.stretches)
      for (std::size_t i = 0; i < stretch.size(); ++i)
        canvas_.draw_line(place_of(stretch[i == 0 ? 0 : i - 1]), place_of(stretch[i]));
  }

  // What matters most comes first; what stands beside it gives way.
  std::map<std::size_t, std::string> labels_by_row() const {
    std::map<std::size_t, std::string> out;
    for (const double value : {data_.target.value, data_.baseline.value, data_.high, data_.low}) {
      const std::size_t row = canvas_.row_of(y_of(value));
      const bool is_near = out.contains(row + 1) || (row > 0 && out.contains(row - 1));
      if (!is_near || out.empty()) out.emplace(row, level(value));
    }
    return out;
  }

  std::string bottom() const {
    std::vector<std::string_view> signs(canvas_.columns(), of(kBottom));
    for (const Date day : {data_.baseline.date, data_.last})
      if (day != data_.first) signs[canvas_.column_of(x_of(day))] = of(kMark);
    for (const Date day : data_.breaks) signs[canvas_.column_of(x_of(day))] = of(kBreak);
    std::string line(of(kCorner));
    for (const std::string_view sign : signs) line += sign;
    return std::string(margin_, ' ') + style_.paint(Ink::dim, line) + '\n';
  }

  // Each below its place where there is room: the baseline and the deadline before the first day and breaks.
  std::string days() const {
    std::vector<Date> wanted{data_.baseline.date, data_.last, data_.first};
    wanted.insert(wanted.end(), data_.breaks.begin(), data_.breaks.end());
    std::map<std::size_t, std::string> placed;  // by the column in which it begins
    for (const Date day : wanted) {
      const std::string text = render_date(day, language_);
      const std::size_t middle = margin_ + 1 + canvas_.column_of(x_of(day));
      const std::size_t begin =
          std::min(middle > text.size() / 2 ? middle - text.size() / 2 : 0, width_ - text.size());
      const bool is_free = std::all_of(placed.begin(), placed.end(), [&](const auto& other) {
        return begin + text.size() + 2 <= other.first || other.first + other.second.size() + 2 <= begin;
      });
      if (is_free) placed.emplace(begin, text);
    }
    std::string out;
    for (const auto& [begin, text] : placed) out += std::string(begin - out.size(), ' ') + text;
    return style_.paint(Ink::dim, out) + '\n';
  }

  std::string legend() const {
    std::string out;
    const auto add = [&](Sign sign, Word word) {
      out += (out.empty() ? "" : "\n") + std::string(of(sign)) + ' ' + style_.fit(text_of(word, language_));
    };
    add(kFigure, Word::chart_value);
    add({"╌╌╌", "---"}, Word::chart_target);
    if (!data_.path.empty()) add({"···", "..."}, Word::chart_path);
    if (!data_.milestones.empty()) add(kMilestone, Word::chart_milestone);
    if (!data_.projection.empty()) add(kProjection, Word::chart_projection);
    if (data_.first < data_.baseline.date) add(kBaseline, Word::chart_baseline);
    if (!data_.breaks.empty()) add(kBreak, Word::chart_break);
    if (!data_.has_zero()) out += '\n' + style_.fit(text_of(Word::chart_without_zero, language_));
    return in_lines(out);
  }

  // The parts beside each other, as many in a line as fit; a part is never broken.
  std::string in_lines(std::string_view parts) const {
    std::string out;
    std::size_t used = 0;
    for (std::size_t begin = 0; begin <= parts.size();) {
      const std::size_t end = std::min(parts.find('\n', begin), parts.size());
      const std::string_view part = parts.substr(begin, end - begin);
      const std::size_t columns = text::display_width(part);
      const bool fits = used > 0 && used + 3 + columns <= width_;
      if (!fits && used > 0) out += '\n';
      out += (fits ? std::string(3, ' ') : std::string(margin_ + 1, ' ')) + std::string(part);
      used = (fits ? used + 3 : margin_ + 1) + columns;
      begin = end + 1;
    }
    return style_.paint(Ink::plain, out) + '\n';
  }

  const ChartData& data_;
  const Indicator& indicator_;
  Language language_;
  const Style& style_;
  std::size_t width_, margin_;
  Canvas canvas_;
};

}  // namespace

std::string render_chart(const ChartData& data, const Indicator& indicator, ChartSize size, Language language,
                         const Style& style) {
  return Chart(data, indicator, size, language, style).render();
}

}  // namespace accord::render
