#include "render/html.hpp"

#include "render/chart_svg.hpp"
#include "render/html_style.hpp"
#include "render/state_mark.hpp"
#include "render/words.hpp"
#include "text/utf8.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace accord::render {
namespace {

std::string shown(std::string_view text) { return escape_html(flowing(text)); }

std::string_view look_of(State state) {
  switch (mark_of(state).ink) {
    case Ink::good:
      return "good";
    case Ink::warn:
      return "warn";
    case Ink::bad:
      return "bad";
    default:
      return "dim";
  }
}

// The sign says nothing that the word beside it does not say.
std::string sign_of(State state) {
  return fmt::format("<span class=\"sign {}\" aria-hidden=\"true\">{}</span>", look_of(state),
                     mark_of(state).utf8);
}

std::string render_badge(const Badge& badge) {
  return fmt::format("<span class=\"badge {}\"><span aria-hidden=\"true\">{}</span> {}</span>",
                     look_of(badge.state), mark_of(badge.state).utf8, shown(badge.word));
}

std::string link_to(const std::string& anchor, const std::string& text) {
  return anchor.empty() ? shown(text) : "<a href=\"#" + shown(anchor) + "\">" + shown(text) + "</a>";
}

double part_of_bar(double fraction) { return std::round(std::clamp(fraction, 0.0, 1.0) * 1000) / 10; }

class Html {
 public:
  explicit Html(Language language) : language_(language) {}

  std::string operator()(const Heading& h) const {
    const std::string id = h.anchor.empty() ? "" : " id=\"" + shown(h.anchor) + '"';
    const std::string badge = h.badge ? ' ' + render_badge(*h.badge) : "";
    return fmt::format("<h{0}{1}>{2}{3}</h{0}>\n", h.level, id, shown(h.text), badge);
  }
  std::string operator()(const Paragraph& p) const {
    constexpr std::string_view looks[] = {"", " class=\"lead\"", " class=\"quote\"", " class=\"aside\"",
                                          " class=\"warning\""};
    return fmt::format("<p{}>{}</p>\n", looks[static_cast<std::size_t>(p.tone)], shown(p.text));
  }
  std::string operator()(const BulletList& list) const {
    std::string out = "<ul>\n";
    for (const std::string& item : list.items) out += "<li>" + shown(item) + "</li>\n";
    return out + "</ul>\n";
  }
  std::string operator()(const Facts& facts) const {
    // A name of two lines stands beside its values, however many: so each has a row of its own with them.
    std::string out = "<dl>\n";
    for (const auto& [name, values] : facts.rows) {
      out += "<div><dt>" + shown(name) + "</dt>\n";
      for (const std::string& value : values) out += "<dd>" + shown(value) + "</dd>\n";
      out += "</div>\n";
    }
    return out + "</dl>\n";
  }
  std::string operator()(const DocumentTable& table) const {
    // A table that is wider than the screen is moved by keyboard too: so it takes the focus.
    std::string out =
        fmt::format("<div class=\"wide{}\" tabindex=\"0\" role=\"group\"{}>\n<table><thead><tr>",
                    table.to_fill_in ? " sign-here" : "", label_of(table));
    for (std::size_t i = 0; i < table.headings.size(); ++i)
      out += fmt::format("<th scope=\"col\"{}>{}", is_numeric(table, i) ? " class=\"n\"" : "",
                         shown(table.headings[i]));
    out += "<tbody>\n";
    for (const auto& row : table.rows) add_row(table, row, out);
    return out + "</table></div>\n";
  }
  std::string operator()(const Counts& counts) const {
    std::string out = "<ul class=\"counts\">\n";
    for (const auto& [badge, count] : counts.items)
      out += fmt::format("<li><b>{}</b> {}</li>\n", count, render_badge(badge));
    return out + "</ul>\n";
  }
  std::string operator()(const Entries& entries) const {
    std::string out = "<ul class=\"entries\">\n";
    for (const Item& one : entries.items) {
      out += "<li>" + (one.badge ? sign_of(one.badge->state) + ' ' : std::string());
      if (!one.title.empty()) out += "<b>" + link_to(one.anchor, one.title) + "</b>";
      if (one.badge)
        out += fmt::format(" <span class=\"badge {}\">{}</span>", look_of(one.badge->state),
                           shown(one.badge->word));
      if (!one.text.empty()) out += (one.title.empty() ? "" : ": ") + shown(one.text);
      out += "</li>\n";
    }
    return out + "</ul>\n";
  }
  // The bar says nothing that the words do not say.
  std::string operator()(const Meter& meter) const {
    std::string out = fmt::format(
        "<p class=\"meter\"><span class=\"bar {}\" aria-hidden=\"true\"><i style=\"width:{}%\"></i>",
        look_of(meter.state), part_of_bar(meter.progress));
    if (meter.expected) out += fmt::format("<u style=\"left:{}%\"></u>", part_of_bar(*meter.expected));
    return out + "</span> <span>" + shown(meter.text) + "</span></p>\n";
  }
  std::string operator()(const ChartFigure& chart) const {
    std::string out = "<figure>" + render_chart_svg(chart) + "<figcaption>" + key_of(chart.data) +
                      "</figcaption></figure>\n";
    return out + "<details><summary>" + shown(chart.table_title) + "</summary>\n" + (*this)(chart.table) +
           "</details>\n";
  }
  std::string operator()(const Group& group) const {
    const bool first_page = group.kind == Group::Kind::first_page;
    std::string out =
        fmt::format("<{}{}>\n", first_page ? "section class=\"first-page\"" : "div class=\"result\"",
                    group.anchor.empty() ? "" : " id=\"" + shown(group.anchor) + '"');
    for (const Block& block : group.blocks) out += std::visit(*this, block);
    return out + (first_page ? "</section>\n" : "</div>\n");
  }

 private:
  static bool is_numeric(const DocumentTable& table, std::size_t column) {
    return std::find(table.numeric.begin(), table.numeric.end(), column) != table.numeric.end();
  }
  static std::string label_of(const DocumentTable& table) {
    return " aria-label=\"" +
           shown(table.name.empty() && !table.headings.empty() ? table.headings[0] : table.name) + '"';
  }

  // HTML lets the ends of cells and rows go without saying: a report of many parties is a third smaller.
  static void add_row(const DocumentTable& table, const std::vector<Cell>& row, std::string& out) {
    out += "<tr>";
    for (std::size_t i = 0; i < table.headings.size(); ++i) {
      out += i == 0 ? "<th scope=\"row\">" : is_numeric(table, i) ? "<td class=n>" : "<td>";
      if (i >= row.size()) continue;
      const Cell& cell = row[i];
      out += cell.state ? render_badge({*cell.state, cell.text}) : link_to(cell.anchor, cell.text);
    }
    out += '\n';
  }

  std::string key_of(const ChartData& data) const {
    std::string out;
    const auto add = [&](std::string_view look, Word word) {
      out += fmt::format("<span class=\"{}\">{}</span>", look, shown(text_of(word, language_)));
    };
    add("value", Word::chart_value);
    add("target", Word::chart_target);
    if (!data.path.empty()) add("path", Word::chart_path);
    if (!data.milestones.empty()) add("step", Word::chart_milestone);
    if (!data.projection.empty()) add("trend", Word::chart_projection);
    if (data.first < data.baseline.date) add("mark", Word::chart_baseline);
    if (!data.breaks.empty()) add("gap", Word::chart_break);
    if (!data.has_zero()) add("plain", Word::chart_without_zero);
    return out;
  }

  Language language_;
};

}  // namespace

std::string escape_html(std::string_view text) {
  std::string out;
  for (const char c : text::make_visible_line(text)) {
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      case '\'':
        out += "&#39;";
        break;
      default:
        out += c;
    }
  }
  return out;
}

std::string render_html(const Document& document) {
  std::string out = fmt::format(
      "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n"
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; "
      "img-src data:\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
      "<title>{}</title>\n<style>{}</style>\n</head>\n<body>\n<main>\n<header>\n",
      document.language == Language::nl ? "nl" : "en",
      shown(document.kind.empty() ? document.title : document.kind + ": " + document.title), page_style());
  if (!document.kind.empty()) out += "<p class=\"kind\">" + shown(document.kind) + "</p>\n";
  out += "<h1>" + shown(document.title) + "</h1>\n";
  if (!document.subtitle.empty()) out += "<p class=\"subtitle\">" + shown(document.subtitle) + "</p>\n";
  out += "</header>\n";
  const Html html(document.language);
  for (const Block& block : document.blocks) out += std::visit(html, block);
  return out + "</main>\n</body>\n</html>\n";
}

}  // namespace accord::render
