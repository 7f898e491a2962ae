#include "render/html.hpp"

#include "text/utf8.hpp"

#include <fmt/format.h>

namespace accord::render {
namespace {

// Dark text on light and the other way round, both well over 7 to 1.
constexpr std::string_view kStyle = R"(
:root { color-scheme: light dark; --ink: #1b1b1b; --soft: #4a4a4a; --paper: #ffffff; --line: #8a8a8a; --band: #f1f3f4; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #ededed; --soft: #c4c4c4; --paper: #16181a; --line: #7d8388; --band: #23272a; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2rem 1.25rem 3rem; max-width: 52rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 system-ui, "Segoe UI", "Liberation Sans", Arial, sans-serif; overflow-wrap: break-word; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0; }
h2 { font-size: 1.35rem; margin: 2.2rem 0 .6rem; padding-bottom: .2rem; border-bottom: 2px solid var(--line); }
h3 { font-size: 1.1rem; margin: 1.6rem 0 .4rem; }
.subtitle { color: var(--soft); margin: .3rem 0 0; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; margin: .5rem 0 1rem; }
th, td { text-align: left; vertical-align: top; padding: .35rem .6rem; border: 1px solid var(--line); }
thead th { background: var(--band); }
td:empty { min-width: 6rem; height: 3rem; }
dl { margin: .4rem 0 1rem; }
dl > div { display: grid; grid-template-columns: minmax(8rem, 13rem) minmax(0, 1fr); column-gap: 1rem; }
dt { color: var(--soft); grid-column: 1; grid-row: 1 / span 99; align-self: start; padding: .125rem 0; }
dd { margin: 0; grid-column: 2; padding: .125rem 0; }
@media (max-width: 34rem) { dl > div { display: block; } dt { margin-top: .5rem; font-weight: 600; } dt, dd { padding: 0; } }
@media print {
  :root { color-scheme: light; --ink: #000000; --soft: #333333; --paper: #ffffff; --line: #777777; --band: #f1f3f4; }
  @page { size: A4; margin: 18mm 16mm; }
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  .wide { overflow: visible; }
  h2, h3 { break-after: avoid; }
  tr, dt, dd, li { break-inside: avoid; }
  thead { display: table-header-group; }
}
)";

class Html {
 public:
  std::string operator()(const Heading& h) const {
    return fmt::format("<h{0}>{1}</h{0}>\n", h.level, escape_html(h.text));
  }
  std::string operator()(const Paragraph& p) const { return "<p>" + escape_html(p.text) + "</p>\n"; }
  std::string operator()(const BulletList& list) const {
    std::string out = "<ul>\n";
    for (const std::string& item : list.items) out += "<li>" + escape_html(item) + "</li>\n";
    return out + "</ul>\n";
  }
  std::string operator()(const Facts& facts) const {
    // A name of two lines stands beside its values, however many: so each has a row of its own with them.
    std::string out = "<dl>\n";
    for (const auto& [name, values] : facts.rows) {
      out += "<div>\n<dt>" + escape_html(name) + "</dt>\n";
      for (const std::string& value : values) out += "<dd>" + escape_html(value) + "</dd>\n";
      out += "</div>\n";
    }
    return out + "</dl>\n";
  }
  std::string operator()(const DocumentTable& table) const {
    // A table that is wider than the screen is moved by keyboard too: so it takes the focus.
    std::string out = "<div class=\"wide\" tabindex=\"0\">\n<table>\n<thead>\n<tr>";
    for (const std::string& heading : table.headings)
      out += "<th scope=\"col\">" + escape_html(heading) + "</th>";
    out += "</tr>\n</thead>\n<tbody>\n";
    for (const auto& row : table.rows) {
      out += "<tr>";
      for (std::size_t i = 0; i < table.headings.size(); ++i) {
        const std::string text = i < row.size() ? escape_html(row[i]) : "";
        out += i == 0 ? "<th scope=\"row\">" + text + "</th>" : "<td>" + text + "</td>";
      }
      out += "</tr>\n";
    }
    return out + "</tbody>\n</table>\n</div>\n";
  }
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
      "<title>{}</title>\n<style>{}</style>\n</head>\n<body>\n<main>\n<h1>{}</h1>\n",
      document.language == Language::nl ? "nl" : "en", escape_html(document.title), kStyle,
      escape_html(document.title));
  if (!document.subtitle.empty()) out += "<p class=\"subtitle\">" + escape_html(document.subtitle) + "</p>\n";
  for (const Block& block : document.blocks) out += std::visit(Html(), block);
  return out + "</main>\n</body>\n</html>\n";
}

}  // namespace accord::render
