#include "model/rounding.hpp"

#include <doctest/doctest.h>

#include <cmath>

using accord::round_to;

TEST_CASE("halves go away from zero also where a double can not hold them") {
  CHECK(round_to(80.25, 1) == 80.3);
  CHECK(round_to(-80.25, 1) == -80.3);
  CHECK(round_to(2.675, 2) == 2.68);
  CHECK(round_to(0.5, 0) == 1);
  CHECK(round_to(0.4999, 0) == 0);
  CHECK(round_to(1.0000005, 6) == 1.000001);
}

TEST_CASE("minus zero is zero") {
  CHECK_FALSE(std::signbit(round_to(-0.0, 2)));
  CHECK_FALSE(std::signbit(round_to(-0.001, 2)));
}
