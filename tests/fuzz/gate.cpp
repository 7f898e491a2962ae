// The output gate. For any bytes as a name, a title or a cell:
// - what goes to a screen, a page, Markdown or JSON is UTF-8 without controls that a person can't see;
// - a page has the same tags whatever the texts on it are, and in a text no sign that HTML gives a meaning;
// - in Markdown each sign that may mean something has a backslash in front, and no line begins as a list or a
// heading;
// - a cell of a CSV file is one cell, which no spreadsheet takes for a formula;
// - a screen without UTF-8 gets ASCII only, and no line is wider than the screen.
#include "exchange/csv_read.hpp"
#include "exchange/csv_write.hpp"
#include "fuzz.hpp"
#include "judge.hpp"
#include "render/diagnostic_text.hpp"
#include "render/document.hpp"
#include "render/html.hpp"
#include "render/json.hpp"
#include "render/markdown.hpp"
#include "render/table.hpp"
#include "text/utf8.hpp"

#include <algorithm>

using namespace accord;
using fuzz::is_harmless;
using fuzz::Layout;
using fuzz::require;

namespace {

// A gate that lets the last sign through as it came.
std::string made_visible(std::string_view text) {
  std::string out = text::make_visible(text);
  if (fuzz::broken_on_purpose && !text.empty()) out += text.back();
  return out;
}

void check_screen(std::string_view text) {
  const std::string shown = made_visible(text);
  require(is_harmless(shown, Layout::lines), "what is shown is harmless", shown);
  require(text::make_visible(shown) == shown, "what was made visible stays as it is", shown);
  require(is_harmless(text::make_visible_line(text), Layout::one_line), "a line that is shown is one line",
          text);
}

void check_html(std::string_view text) {
  const std::string out = render::escape_html(text);
  require(is_harmless(out, Layout::one_line), "what is shown on a page is harmless", out);
  require(out.find_first_of("<>\"'") == std::string::npos,
          "no text on a page has a sign that HTML gives a meaning", out);
  for (std::size_t at = out.find('&'); at != std::string::npos; at = out.find('&', at + 1)) {
    const std::string_view rest = std::string_view(out).substr(at);
    const bool known = rest.starts_with("&amp;") || rest.starts_with("&lt;") || rest.starts_with("&gt;") ||
                       rest.starts_with("&quot;") || rest.starts_with("&#39;");
    require(known, "an ampersand in a text on a page is one of its escapes", out);
  }
}

void check_markdown(std::string_view text) {
  const std::string out = render::escape_markdown(text);
  require(is_harmless(out, Layout::one_line), "what is shown in Markdown is harmless", out);
  for (std::size_t i = 0; i < out.size(); ++i) {
    if (out[i] == '\\')
      ++i;
    else
      require(std::string_view("`*_{}[]<>#|~$^&!").find(out[i]) == std::string_view::npos,
              "each sign that Markdown gives a meaning is escaped", out);
  }
  require(!out.ends_with('\\') || out.ends_with("\\\\"), "no backslash at the end escapes what comes behind",
          out);
  const bool marks = !out.empty() && std::string_view("-+=:").find(out[0]) != std::string_view::npos;
  require(!marks, "no text begins as a list, a heading or a definition", out);
}

void check_csv(std::string_view text) {
  for (const char separator : {',', ';'}) {
    exchange::CsvWriter writer(separator, text::DecimalMark::point, "\r\n");
    writer.text_cell(text);
    writer.text_cell("end");
    writer.end_row();
    const std::string out = writer.take();
    if (text::find_invalid_utf8(out)) return;  // no text: what is exported is UTF-8 as it was read
    const exchange::CsvTable table(out, separator);
    require(table.size() == 1 && table.columns(0) == 2 && table.cell(0, 1) == "end", "a cell is one cell",
            out);
    const std::size_t first = out[0] == '"' ? 1 : 0;
    require(std::string_view("=+-@\t\r").find(out[first]) == std::string_view::npos || text.empty(),
            "no cell begins as a formula", out);
  }
}

void check_table(const std::string& text, bool utf8) {
  constexpr std::size_t kWidth = 40;
  const render::Style style{false, utf8};
  render::Table table({{"name"}, {"place", render::Cut::in_front}});
  table.add_row({text, text});
  render::Card card;
  card.add("name", text);
  const std::string out = table.render(kWidth, style);
  const std::string both = out + card.render(kWidth, style);
  require(is_harmless(both, Layout::lines), "what a table shows is harmless", both);
  require(std::count(out.begin(), out.end(), '\n') == 2, "a row of a table is one line", out);
  require(utf8 || text::is_ascii(both), "a screen without UTF-8 gets ASCII", both);
  for (std::size_t begin = 0; begin < out.size(); begin = out.find('\n', begin) + 1)
    require(text::display_width(std::string_view(out).substr(begin, out.find('\n', begin) - begin)) <= kWidth,
            "a table is not wider than the screen", out);
}

void check_json(const std::string& text) {
  const std::string out = render::dump(render::Json{{"text", text}});
  require(is_harmless(out, Layout::lines), "what is shown as JSON is harmless", out);
  require(render::Json::accept(out), "JSON is JSON", out);
}

render::Document document_of(const std::string& text) {
  render::Document out;
  out.title = out.kind = out.subtitle = text;
  render::DocumentTable table;
  table.headings = {text, text};
  table.rows = {{render::Cell(text), render::Cell(text, "anchor")}};
  render::Facts facts;
  facts.add(text, text);
  out.blocks = {render::Heading{2, text}, render::Paragraph{text}, render::BulletList{{text, text}}, facts,
                table};
  return out;
}

// The style sheet is always the same, and longer than all the rest.
std::string without_style(const std::string& page) { return page.substr(page.find("</style>")); }

std::ptrdiff_t tags_of(const std::string& page) { return std::count(page.begin(), page.end(), '<'); }

void check_document(const std::string& text) {
  static const std::ptrdiff_t kTags = tags_of(without_style(render::render_html(document_of("x"))));
  const render::Document document = document_of('x' + text);
  const std::string page = without_style(render::render_html(document));
  require(is_harmless(page, Layout::lines), "a page is harmless", text);
  require(tags_of(page) == kTags, "a page has the same tags whatever it says", text);
  require(is_harmless(render::render_markdown(document), Layout::lines), "a document in Markdown is harmless",
          text);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string text(fuzz::text_of(data, size));
  check_screen(text);
  check_html(text);
  check_markdown(text);
  check_csv(text);
  check_table(text, true);
  check_table(text, false);
  check_json(text);
  // A document is more work than all the rest; a part of the inputs will do.
  if (size % 8 == 0) check_document(text);
  return 0;
}
