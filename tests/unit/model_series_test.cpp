#include "model/series_builder.hpp"

#include <doctest/doctest.h>

#include <bit>
#include <cstdint>
#include <limits>
#include <vector>

using namespace accord;

namespace {

Date day(int n) { return Date::from_days(n); }

SeriesBuilder begun() {
  SeriesBuilder out;
  out.begin(*Id::parse("internships"), {});
  return out;
}

// Its values after packing, of figures on days that follow each other.
std::vector<double> packed(const std::vector<double>& values) {
  SeriesBuilder builder = begun();
  for (std::size_t i = 0; i < values.size(); ++i)
    builder.add(day(static_cast<int>(i)), values[i], static_cast<std::uint32_t>(i) + 1);
  REQUIRE(builder.sort());
  const Series series = builder.take();
  std::vector<double> out;
  for (std::size_t i = 0; i < series.size(); ++i) out.push_back(series.value(i));
  return out;
}

void keeps_every_bit(const std::vector<double>& values) {
  const std::vector<double> out = packed(values);
  REQUIRE(out.size() == values.size());
  for (std::size_t i = 0; i < values.size(); ++i)
    CHECK(std::bit_cast<std::uint64_t>(out[i]) == std::bit_cast<std::uint64_t>(values[i]));
}

}  // namespace

// Details were once kept by position and sorting shifted them: every restated figure of an unsorted book was
// lost.
TEST_CASE("sorting keeps the details of each figure with it") {
  SeriesBuilder builder = begun();
  builder.add(day(30), 3.0, 1);
  builder.add(day(10), 1.0, 2);
  builder.describe_last({.was = 11.0, .covers = std::nullopt, .source = "", .note = "first"});
  builder.add(day(20), 2.0, 3);
  builder.add(day(5), 0.5, 4);
  builder.describe_last({.was = std::nullopt, .covers = Period::year, .source = "HR", .note = ""});
  REQUIRE(builder.sort());
  const Series series = builder.take();
  REQUIRE(series.size() == 4);
  CHECK(series.date(0) == day(5));
  CHECK(series.value(0) == 0.5);
  CHECK(series.value(3) == 3);
  REQUIRE(series.details(0) != nullptr);
  CHECK(series.details(0)->covers == Period::year);
  REQUIRE(series.details(1) != nullptr);
  CHECK(series.details(1)->note == "first");
  CHECK(series.details(1)->was == 11.0);
  CHECK(series.details(2) == nullptr);
  CHECK(series.details(3) == nullptr);
  CHECK(series.line(0) == 4);
  CHECK(series.line(1) == 2);
  CHECK(series.line(2) == 3);
  CHECK(series.line(3) == 1);
  CHECK(series.has_meanings());
}

TEST_CASE("a date that stands twice is seen when sorting") {
  SeriesBuilder builder = begun();
  builder.add(day(30), 3.0, 1);
  builder.add(day(10), 1.0, 2);
  builder.add(day(30), 2.0, 3);
  CHECK_FALSE(builder.sort());
}

TEST_CASE("a figure keeps its line where others stand between") {
  SeriesBuilder builder = begun();
  builder.add(day(1), 1.0, 7);
  builder.add(day(2), 2.0, 8);
  builder.add(day(3), 3.0, 12);
  builder.add(day(4), 4.0, 13);
  REQUIRE(builder.sort());
  const Series series = builder.take();
  CHECK(series.line(0) == 7);
  CHECK(series.line(1) == 8);
  CHECK(series.line(2) == 12);
  CHECK(series.line(3) == 13);
}

TEST_CASE("packing gives every bit of a number back") {
  keeps_every_bit({});
  keeps_every_bit({0.0, -0.0, 1.0});
  keeps_every_bit({81.4, 81.0, 81.45, -3.0});
  keeps_every_bit({32767.0, -32768.0, 32768.0});
  keeps_every_bit({0.1, 21474836.0, 2147483647.0});
  keeps_every_bit({1e-9, 5.0, 0.123456789});
  keeps_every_bit({1.0 / 3, 81.4, 1e300, std::numeric_limits<double>::denorm_min()});
  keeps_every_bit({81.4, 1e10, 81.5});
}

TEST_CASE("decimals of different scales make the doubles that each would make alone") {
  SeriesBuilder builder = begun();
  const Decimal decimals[] = {{814, 1}, {81, 0}, {8145, 2}, {-5, 0}, {2'147'483'647, 0}, {7, 9}};
  for (int i = 0; i < 6; ++i) builder.add(day(i), decimals[i], static_cast<std::uint32_t>(i) + 1);
  REQUIRE(builder.sort());
  const Series series = builder.take();
  for (std::size_t i = 0; i < 6; ++i) CHECK(series.value(i) == decimals[i].value());
  CHECK(series.value(0) == 81.4);
  CHECK(series.value(2) == 81.45);
}

TEST_CASE("tables with the same dates share them") {
  SeriesBuilder builder = begun();
  builder.add(day(1), 1.0, 1);
  REQUIRE(builder.sort());
  const Series first = builder.take();
  builder.begin(*Id::parse("places"), {});
  builder.add(day(1), 2.0, 4);
  REQUIRE(builder.sort());
  const Series second = builder.take();
  CHECK(first.dates().data() == second.dates().data());
  CHECK(second.value(0) == 2);
}
