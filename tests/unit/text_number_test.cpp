#include "text/number.hpp"

#include <doctest/doctest.h>

#include <charconv>
#include <cstdint>
#include <random>
#include <string>

using namespace accord::text;

namespace {

double value_of(const char* text, DecimalMark mark = DecimalMark::unknown) {
  const NumberReading reading = read_number(text, mark);
  REQUIRE_MESSAGE(reading.outcome == NumberOutcome::number, text);
  return reading.number.value;
}

NumberOutcome outcome_of(const char* text, DecimalMark mark = DecimalMark::unknown) {
  return read_number(text, mark).outcome;
}

}  // namespace

TEST_CASE("numbers are read in the Dutch and in the English way") {
  CHECK(value_of("1234") == 1234);
  CHECK(value_of("2.5") == 2.5);
  CHECK(value_of("2,5") == 2.5);
  CHECK(value_of("1.234,5") == 1234.5);
  CHECK(value_of("1,234.5") == 1234.5);
  CHECK(value_of("1.234.567") == 1234567);
  CHECK(value_of("1,234,567") == 1234567);
  CHECK(value_of("1 234,5") == 1234.5);
  CHECK(value_of("12 345 678") == 12345678);
  CHECK(value_of("1\u00A0234") == 1234);
  CHECK(value_of("1\u202F234") == 1234);
}

TEST_CASE("signs and spaces around a number are read") {
  CHECK(value_of(" -2.5 ") == -2.5);
  CHECK(value_of("+3") == 3);
  CHECK(value_of("\u22127") == -7);
}

TEST_CASE("a number that reads differently in the two languages gives both readings") {
  const NumberReading point = read_number("1.000");
  CHECK(point.outcome == NumberOutcome::ambiguous);
  CHECK(point.number.value == 1);
  CHECK(point.number.decimals == 3);
  CHECK(point.other.value == 1000);
  const NumberReading comma = read_number("-12,500");
  CHECK(comma.outcome == NumberOutcome::ambiguous);
  CHECK(comma.number.value == -12500);
  CHECK(comma.other.value == -12.5);
}

TEST_CASE("what cannot be a group of thousands is a decimal") {
  CHECK(value_of("0.125") == 0.125);
  CHECK(value_of("0,125") == 0.125);
  CHECK(value_of("1234.567") == 1234.567);
  CHECK(value_of("1.00") == 1);
}

TEST_CASE("a known decimal mark settles every number") {
  CHECK(value_of("1.234", DecimalMark::comma) == 1234);
  CHECK(value_of("1.234", DecimalMark::point) == 1.234);
  CHECK(value_of("1,234", DecimalMark::point) == 1234);
  CHECK(value_of("74,5", DecimalMark::comma) == 74.5);
  CHECK(outcome_of("74.5", DecimalMark::comma) == NumberOutcome::none);
  CHECK(outcome_of("1.234.567", DecimalMark::point) == NumberOutcome::none);
}

TEST_CASE("what is no number is told apart") {
  for (const char* text :
       {"", " ", "x", "1.2.3", "1,23,4", "1.234,567.8", "12 34", "1e5", "5%", "--5", "1 2345"})
    CHECK_MESSAGE(outcome_of(text) == NumberOutcome::none, text);
}

TEST_CASE("scanning reads the digits that the text begins with") {
  const NumberReading reading = scan_number("2,5% more");
  CHECK(reading.number.value == 2.5);
  CHECK(reading.number.decimals == 1);
  CHECK(reading.length == 3);
  CHECK(scan_number("2026 250 people").length == 4);
  CHECK(scan_number("10 000 people").length == 6);
  CHECK(scan_number("95.").length == 2);
  CHECK(scan_number("more").length == 0);
}

TEST_CASE("decimals are counted as they are written") {
  CHECK(read_number("7.80").number.decimals == 2);
  CHECK(read_number("1.234,50").number.decimals == 2);
  CHECK(read_number("12").number.decimals == 0);
}

TEST_CASE("plain numbers have no exponent and read back the same") {
  CHECK(plain_number(89.3) == "89.3");
  CHECK(plain_number(1e6) == "1000000");
  CHECK(plain_number(0.1) == "0.1");
}

TEST_CASE("endless digits are no number") {
  CHECK(read_number(std::string(5000, '9')).outcome == NumberOutcome::none);
}

TEST_CASE("a plain number has the digits of the general way whichever way it is written") {
  std::mt19937_64 random(7);
  const auto general = [](double value) {
    char digits[400];
    return std::string(digits,
                       std::to_chars(digits, digits + sizeof digits, value, std::chars_format::fixed).ptr);
  };
  const double scales[] = {1, 10, 100, 1000, 10000, 1e6, 1e9};
  for (int i = 0; i < 200000; ++i) {
    const auto whole = static_cast<double>(static_cast<std::int64_t>(random()) >> (random() % 60));
    const double value = whole / scales[random() % std::size(scales)];
    REQUIRE(plain_number(value) == general(value));
  }
  for (const double value :
       {0.0, -0.0, 0.5, -0.25, 1e15, 999999999999999.9, 1e-3, 4e-4, 1e300, 123456789012.345})
    CHECK(plain_number(value) == general(value));
}
