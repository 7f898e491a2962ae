#include "render/number.hpp"

#include <doctest/doctest.h>

using namespace accord;
using namespace accord::render;

TEST_CASE("trailing zeros stand only where the decimals are stated") {
  Indicator indicator;
  indicator.decimals = 2;
  CHECK(render_level(81.2, indicator, Language::en) == "81.2");
  CHECK(render_level(120, indicator, Language::en) == "120");
  CHECK(render_level(-0.001, indicator, Language::en) == "0");
  indicator.decimals_stated = true;
  CHECK(render_level(81.2, indicator, Language::nl) == "81,20");
}

TEST_CASE("machines get the shortest number that reads back") {
  CHECK(render_exact(81.2) == "81.2");
  CHECK(render_exact(120.0) == "120");
  CHECK(render_exact(-0.0) == "0");
  CHECK(render_exact(0.1 + 0.2) == "0.30000000000000004");
}
