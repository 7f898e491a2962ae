#include "partnerships.hpp"
#include "render/canvas.hpp"
#include "render/chart.hpp"
#include "text/utf8.hpp"

#include <doctest/doctest.h>

#include <sstream>

using namespace accord;
using namespace accord::test;
using namespace accord::render;

namespace {

Indicator places() {
  Indicator out;
  out.unit.value = "places";
  out.decimals = 0;
  return out;
}

ChartData halfway() {
  ChartData data;
  data.first = day("2023-12-31");
  data.last = day("2025-12-31");
  data.low = 0;
  data.high = 40;
  data.baseline = {data.first, 0};
  data.target = {data.last, 40};
  data.stretches = {{{data.first, 0}, {day("2024-12-31"), 30}}};
  data.path = {data.baseline, data.target};
  return data;
}

std::string draw(const ChartData& data, bool utf8, Language language = Language::en) {
  return '\n' + render_chart(data, places(), {44, 5}, language, {false, utf8});
}

Files with_past(const std::string& result) {
  Files files = worked_example();
  files["goals/internships.toml"] = "result = \"" + result + "\"\n";
  return files;
}

ChartData data_of(const Files& files, const std::string& date) {
  const World world(files);
  const Assessment a = world.on(date, "internships");
  return chart_data_of(a, progress::compute_course(world.loaded.partnership, world.results, a, day(date)));
}

}  // namespace

TEST_CASE("a chart draws the value in braille and the path and the target with signs") {
  CHECK(draw(halfway(), true) == R"(
40 ┤╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌
   │                ⢀⣀⠤⠔⠂   · · · · ·
   │           ⣀⡠⠤⠒⠊⠁ · · ·
   │     ⢀⡠⠤⠒⠊⠉ · ·
 0 ┤⣀⠤⠔⠒⠉⠁·
   └───────────────────────────────────────┴
31 Dec 2023                      31 Dec 2025
    ⣀⡠⠔ so far   ╌╌╌ target   ··· expected
)");
}

TEST_CASE("a chart in ASCII has the same shape") {
  const std::string drawn = draw(halfway(), false);
  CHECK(drawn == R"(
40 |----------------------------------------
   |                *****   . . . . .
   |           ****** . . .
   |     ****** . .
 0 |******.
   +---------------------------------------+
31 Dec 2023                      31 Dec 2025
    *** so far   --- target   ... expected
)");
  CHECK(text::is_ascii(drawn));
}

TEST_CASE("a chart says so where its scale is without zero and where there was a break") {
  ChartData data = halfway();
  data.low = 20;
  data.breaks = {day("2024-06-30")};
  const std::string drawn = draw(data, true);
  CHECK(drawn.find("the scale does not begin at 0") != std::string::npos);
  CHECK(drawn.find("╳ break") != std::string::npos);
  CHECK(draw(data, true, Language::nl).find("de schaal begint niet bij 0") != std::string::npos);
  CHECK(draw(halfway(), true).find("scale") == std::string::npos);
}

TEST_CASE("no line is drawn from one stretch to the next") {
  ChartData data = halfway();
  data.path.clear();
  data.target.value = 0;
  data.stretches = {{{data.first, 20}}, {{data.last, 20}}};
  std::istringstream lines(draw(data, false));
  std::size_t stars = 0;
  for (std::string line; std::getline(lines, line) && line.find("---") == std::string::npos;)
    stars += static_cast<std::size_t>(std::count(line.begin(), line.end(), '*'));
  CHECK(stars == 2);
}

TEST_CASE("a chart fits its width whatever the width and whatever the values") {
  ChartData flat = halfway();
  flat.stretches = {{{flat.first, 0}}};
  ChartData far = halfway();
  far.projection = {{day("2024-12-31"), 30}, {far.last, 900}};
  for (const ChartData& data : {halfway(), flat, far})
    for (std::size_t width = 40; width <= 120; ++width)
      for (const bool utf8 : {true, false}) {
        std::istringstream lines(render_chart(data, places(), {width, 10}, Language::nl, {false, utf8}));
        for (std::string line; std::getline(lines, line);)
          CHECK_MESSAGE(text::display_width(line) <= width, line);
      }
}

TEST_CASE("zero is on the scale where that leaves the values most of the height") {
  CHECK(data_of(with_past("to 400 internships by 2024-12-31"), "2024-10-31").has_zero());
  CHECK_FALSE(data_of(with_past("to 150 internships by 2024-12-31"), "2024-10-31").has_zero());
}

TEST_CASE("a value that never moves still has a scale with a bottom and a top") {
  Files files = with_past("at least 120 internships by 2024-12-31");
  files["measurements/noorderzorg.toml"] = "[internships]\n2023-12-31 = 70\n2024-04-30 = 70\n";
  files["measurements/hanzeschool.toml"] = "[internships]\n2023-12-31 = 50\n";
  const ChartData data = data_of(files, "2024-10-31");
  CHECK(data.low < data.high);
  CHECK(data.path.empty());  // what is to be kept has a target and no way to it
}

TEST_CASE("a path in steps is drawn as steps") {
  Files files = with_past("to 130 internships by 2024-12-31");
  files["goals/internships.toml"] += "path = \"steps\"\n";
  files["goals/internships/first.toml"] = "result = \"to 124 internships by 2024-06-30\"\n";
  const ChartData data = data_of(files, "2024-10-31");
  REQUIRE(data.milestones.size() == 1);
  REQUIRE(data.path.size() == 5);
  CHECK(data.path[1].date == day("2024-06-30"));
  CHECK(data.path[1].value == 120);
  CHECK(data.path[2].value == 124);
}

TEST_CASE("a trend that runs far off does not press the rest together") {
  const ChartData data = data_of(with_past("to 121 internships by 2034-12-31"), "2024-10-31");
  REQUIRE(data.projection.size() == 2);
  CHECK(data.projection[1].value > 140);
  CHECK(data.high < 130);
}

TEST_CASE("a line leaves a canvas at its edge") {
  Canvas canvas(4, 2);
  canvas.draw_line({-1, 0.5}, {2, 0.5});
  canvas.draw_line({0.2, -3}, {0.3, -1});
  const Style ascii{false, false};
  CHECK(canvas.render_row(0, Ink::plain, ascii).empty());
  CHECK(canvas.render_row(1, Ink::plain, ascii) == "****");
}
