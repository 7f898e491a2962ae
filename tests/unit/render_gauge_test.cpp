#include "render/gauge.hpp"
#include "text/utf8.hpp"

#include <doctest/doctest.h>

#include <vector>

using namespace accord;
using namespace accord::render;

TEST_CASE("a bar shows what was gone and where it should be by now") {
  const Style utf8{false, true};
  const Style ascii{false, false};
  CHECK(render_bar(0.5, 0.25, 8, Ink::good, utf8) == "██┃█░░░░");
  CHECK(render_bar(0.25, 0.5, 8, Ink::good, ascii) == "##..|...");
  CHECK(render_bar(-1, 1, 4, Ink::good, ascii) == "...|");
  CHECK(render_bar(7, -1, 4, Ink::good, ascii) == "####");
  CHECK(text::display_width(render_bar(0.3, 0.9, 20, Ink::good, utf8)) == 20);
}

TEST_CASE("a sparkline shows the newest values between their lowest and highest") {
  const Style utf8{false, true};
  CHECK(render_sparkline(std::vector<double>{1, 2, 3}, 8, utf8) == "▁▅█");
  CHECK(render_sparkline(std::vector<double>{9, 9, 1, 2}, 2, utf8) == "▁█");
  CHECK(render_sparkline(std::vector<double>{4, 4}, 8, utf8) == "▅▅");
  CHECK(render_sparkline(std::vector<double>{}, 8, utf8).empty());
}
