#include "progress/projection.hpp"

#include <doctest/doctest.h>

using namespace accord;
using namespace accord::progress;

static std::vector<Level> levels(std::initializer_list<double> values) {
  std::vector<Level> out;
  for (const double value : values)
    out.push_back({Date::from_days(static_cast<std::int32_t>(10 * out.size())), value});
  return out;
}

TEST_CASE("the median of an even number is the mean of the middle two") {
  CHECK(median({3}) == 3);
  CHECK(median({4, 1, 3, 2}) == 2.5);
  CHECK(median({5, 1, 3}) == 3);
}

TEST_CASE("a line needs three points") {
  CHECK_FALSE(fit_line(levels({1, 2}), Date::from_days(0)));
  CHECK(fit_line(levels({1, 2, 3}), Date::from_days(0)));
}

TEST_CASE("one outlier does not move the line") {
  const auto line = fit_line(levels({0, 1, 2, 3, 400, 5, 6}), Date::from_days(0));
  REQUIRE(line);
  CHECK(line->slope == doctest::Approx(0.1));
  CHECK(line->on(Date::from_days(100)) == doctest::Approx(10));
}

TEST_CASE("only the newest 60 points count") {
  std::vector<Level> trend;
  for (int i = 0; i < 40; ++i) trend.push_back({Date::from_days(i), 1000.0 - 50 * i});
  for (int i = 40; i < 100; ++i) trend.push_back({Date::from_days(i), 2.0 * i});
  const auto line = fit_line(trend, Date::from_days(0));
  REQUIRE(line);
  CHECK(line->slope == doctest::Approx(2));
  CHECK(line->intercept == doctest::Approx(0));
}
