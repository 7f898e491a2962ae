#include "render/html.hpp"

#include <doctest/doctest.h>

using namespace accord;
using namespace accord::render;

namespace {

const std::string kHostile = "<b>&\"'\u202E";
const std::string kHarmless = "&lt;b&gt;&amp;&quot;&#39;\\u{202e}";

// What a block becomes, between the page's header and its end.
std::string html_of(Block block) {
  Document document;
  document.title = "T";
  document.add(std::move(block));
  const std::string page = render_html(document);
  const std::size_t begin = page.find("</header>\n") + 10;
  return page.substr(begin, page.find("</main>") - begin);
}

ChartFigure small_chart() {
  static const Indicator kPlaces;
  const Date first = *Date::from_ymd(2024, 1, 1), last = *Date::from_ymd(2025, 1, 1);
  ChartFigure out;
  out.indicator = &kPlaces;
  out.anchor = "chart";
  out.title = out.description = out.table_title = kHostile;
  out.data.first = first;
  out.data.last = last;
  out.data.baseline = {first, 0};
  out.data.target = {last, 1};
  out.data.stretches = {{{first, 0}, {last, 1}}};
  return out;
}

// Which signs the key under a chart explains.
std::string key_of(const ChartFigure& chart) {
  const std::string page = html_of(chart);
  std::string out;
  const std::string begin = "<span class=\"";
  for (std::size_t at = page.find("<figcaption>"); at < page.find("</figcaption>");) {
    at = page.find(begin, at);
    if (at > page.find("</figcaption>")) break;
    at += begin.size();
    out += page.substr(at, page.find('"', at) - at) + ' ';
  }
  return out;
}

}  // namespace

TEST_CASE("html: the key under a chart explains what is in it and nothing else") {
  ChartFigure chart = small_chart();
  CHECK(key_of(chart) == "value target ");
  chart.data.path = {chart.data.baseline, chart.data.target};
  CHECK(key_of(chart) == "value target path ");
  chart.data.path.clear();
  chart.data.milestones = {chart.data.target};
  CHECK(key_of(chart) == "value target step ");
  chart.data.milestones.clear();
  chart.data.projection = {chart.data.baseline, chart.data.target};
  CHECK(key_of(chart) == "value target trend ");
  chart.data.projection.clear();
  chart.data.baseline.date = chart.data.first.plus_days(1);
  CHECK(key_of(chart) == "value target mark ");
  chart.data.baseline.date = chart.data.first;
  chart.data.breaks = {chart.data.first.plus_days(30)};
  CHECK(key_of(chart) == "value target gap ");
  chart.data.breaks.clear();
  chart.data.low = 0.5;
  CHECK(key_of(chart) == "value target plain ");
}

TEST_CASE("html: a chart has its numbers in a table below it, and what a file says is text in both") {
  ChartFigure chart = small_chart();
  chart.table = {{"Date", "Value"}, {{"2024-01-01", "0"}}};
  const std::string page = html_of(chart);
  CHECK(page.starts_with("<figure><svg"));
  CHECK(page.find("<b>") == std::string::npos);
  CHECK(page.find("</figcaption></figure>\n<details><summary>" + kHarmless +
                  "</summary>\n<div class=\"wide\"") != std::string::npos);
  CHECK(page.ends_with("</table></div>\n</details>\n"));
}

TEST_CASE("html: what means something in HTML is written so that it means itself") {
  CHECK(escape_html(kHostile) == kHarmless);
  CHECK(escape_html("a\nb\tc") == "a\\u{0a}b\\u{09}c");
  CHECK(escape_html("één €") == "één €");
}

TEST_CASE("html: a page lets nothing in and says its language and its title") {
  Document document;
  document.language = Language::nl;
  document.kind = "Rapport <1>";
  document.title = "A & B";
  document.subtitle = "\"oktober\"";
  const std::string page = render_html(document);
  CHECK(
      page.starts_with("<!DOCTYPE html>\n<html lang=\"nl\">\n<head>\n<meta charset=\"utf-8\">\n"
                       "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
                       "'unsafe-inline'; img-src data:\">\n"));
  CHECK(page.find("<title>Rapport &lt;1&gt;: A &amp; B</title>\n") != std::string::npos);
  CHECK(page.find("<header>\n<p class=\"kind\">Rapport &lt;1&gt;</p>\n<h1>A &amp; B</h1>\n"
                  "<p class=\"subtitle\">&quot;oktober&quot;</p>\n</header>\n</main>\n</body>\n</html>\n") !=
        std::string::npos);
  document.language = Language::en;
  document.kind = document.subtitle = "";
  const std::string plain = render_html(document);
  CHECK(plain.find("<html lang=\"en\">") != std::string::npos);
  CHECK(plain.find("<title>A &amp; B</title>") != std::string::npos);
  CHECK(plain.find("<header>\n<h1>A &amp; B</h1>\n</header>") != std::string::npos);
}

TEST_CASE("html: words stand in their elements, and what a file says is text in each of them") {
  CHECK(html_of(Heading{3, kHostile}) == "<h3>" + kHarmless + "</h3>\n");
  CHECK(html_of(Heading{2, "Goals", "goals", Badge{State::behind, kHostile}}) ==
        "<h2 id=\"goals\">Goals <span class=\"badge bad\"><span aria-hidden=\"true\">▼</span> " + kHarmless +
            "</span></h2>\n");
  CHECK(html_of(Paragraph{kHostile}) == "<p>" + kHarmless + "</p>\n");
  CHECK(html_of(Paragraph{"a", Tone::lead}) == "<p class=\"lead\">a</p>\n");
  CHECK(html_of(Paragraph{"a", Tone::quote}) == "<p class=\"quote\">a</p>\n");
  CHECK(html_of(Paragraph{"a", Tone::aside}) == "<p class=\"aside\">a</p>\n");
  CHECK(html_of(Paragraph{"a", Tone::warning}) == "<p class=\"warning\">a</p>\n");
  CHECK(html_of(BulletList{{"a", kHostile}}) == "<ul>\n<li>a</li>\n<li>" + kHarmless + "</li>\n</ul>\n");
  CHECK(html_of(Facts{{{kHostile, {"a", kHostile}}}}) ==
        "<dl>\n<div><dt>" + kHarmless + "</dt>\n<dd>a</dd>\n<dd>" + kHarmless + "</dd>\n</div>\n</dl>\n");
  CHECK(
      html_of(Counts{{{Badge{State::on_track, kHostile}, 3}}}) ==
      "<ul class=\"counts\">\n<li><b>3</b> <span class=\"badge good\"><span aria-hidden=\"true\">●</span> " +
          kHarmless + "</span></li>\n</ul>\n");
}

TEST_CASE("html: a table says what it is of, which columns are numbers, and leads where its cells do") {
  DocumentTable table{
      {"Party", kHostile}, {{Cell(kHostile, "a\"b"), "7"}, {Badge{State::at_risk, kHostile}}}, {1}};
  CHECK(html_of(table) ==
        "<div class=\"wide\" tabindex=\"0\" role=\"group\" aria-label=\"Party\">\n<table><thead><tr>"
        "<th scope=\"col\">Party<th scope=\"col\" class=\"n\">" +
            kHarmless + "<tbody>\n<tr><th scope=\"row\"><a href=\"#a&quot;b\">" + kHarmless +
            "</a><td class=n>7\n<tr><th scope=\"row\"><span class=\"badge warn\"><span "
            "aria-hidden=\"true\">▲</span> " +
            kHarmless + "</span><td class=n>\n</table></div>\n");
  table.name = kHostile;
  table.to_fill_in = true;
  table.numeric = {};
  const std::string named = html_of(table);
  CHECK(named.starts_with("<div class=\"wide sign-here\" tabindex=\"0\" role=\"group\" aria-label=\"" +
                          kHarmless + "\">\n"));
  CHECK(named.find("<td>7\n") != std::string::npos);
  CHECK(html_of(DocumentTable{}).find("aria-label=\"\"") != std::string::npos);
}

TEST_CASE("html: an entry has what there is of a sign, a title that leads somewhere, a state and a text") {
  CHECK(html_of(Entries{{{Badge{State::missed, kHostile}, kHostile, "x", kHostile}}}) ==
        "<ul class=\"entries\">\n<li><span class=\"sign bad\" aria-hidden=\"true\">✘</span> <b><a "
        "href=\"#x\">" +
            kHarmless + "</a></b> <span class=\"badge bad\">" + kHarmless + "</span>: " + kHarmless +
            "</li>\n</ul>\n");
  CHECK(html_of(Entries{{{std::nullopt, "", "", "only text"}, {std::nullopt, "only title", "", ""}}}) ==
        "<ul class=\"entries\">\n<li>only text</li>\n<li><b>only title</b></li>\n</ul>\n");
}

TEST_CASE(
    "html: a bar is as long as the part that is done, never longer than whole, and has the words beside it") {
  const auto bar = [](double progress, std::optional<double> expected) {
    return html_of(Meter{State::stopped, progress, expected, kHostile});
  };
  CHECK(bar(0.1236, 0.5) ==
        "<p class=\"meter\"><span class=\"bar dim\" aria-hidden=\"true\"><i style=\"width:12.4%\">"
        "</i><u style=\"left:50%\"></u></span> <span>" +
            kHarmless + "</span></p>\n");
  CHECK(bar(1.7, std::nullopt).find("<i style=\"width:100%\"></i></span>") != std::string::npos);
  CHECK(bar(-0.2, std::nullopt).find("<i style=\"width:0%\"></i></span>") != std::string::npos);
}

TEST_CASE("html: blocks that belong together are in one element that has their name") {
  CHECK(html_of(Group{Group::Kind::result, "a\"", {Paragraph{"x"}, Paragraph{"y"}}}) ==
        "<div class=\"result\" id=\"a&quot;\">\n<p>x</p>\n<p>y</p>\n</div>\n");
  CHECK(html_of(Group{Group::Kind::first_page, "", {Paragraph{"x"}}}) ==
        "<section class=\"first-page\">\n<p>x</p>\n</section>\n");
}
