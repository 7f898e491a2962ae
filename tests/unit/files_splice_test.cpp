#include "files/splice.hpp"
#include "files/toml.hpp"

#include <doctest/doctest.h>

#include <bit>
#include <cmath>
#include <random>

using namespace accord;
using namespace accord::files;

namespace {

// A text of letters and of all that TOML gives a meaning; valid UTF-8.
std::string random_text(std::mt19937& random) {
  static const std::vector<std::string> kPieces{
      "a",    "Z9",   "-", "_", ".", "\"", "\\", "\n",       "\t",           "\r",      "\x01",
      "\x1b", "\x7f", "'", "#", "=", "]",  " ",  "\xC3\xA9", "\xE2\x82\xAC", "\\u0041", "\xF0\x9F\x98\x80"};
  std::string out;
  for (auto i = random() % 12; i > 0; --i) out += kPieces[random() % kPieces.size()];
  return out;
}

}  // namespace

TEST_CASE("texts and keys read back as what they were") {
  std::mt19937 random(1);
  for (int i = 0; i < 5'000; ++i) {
    const std::string key = random_text(random);
    const std::string value = random_text(random);
    const std::string line = toml_key(key) + " = " + toml_string(value) + "\n";
    INFO(line);
    const ParsedToml parsed = parse_toml(line, "x.toml");
    REQUIRE(parsed.root);
    REQUIRE(parsed.root->children.size() == 1);
    REQUIRE(parsed.root->children[0].key == key);
    REQUIRE(parsed.root->children[0].text == value);
  }
}

TEST_CASE("numbers read back bit for bit and zero has no sign") {
  std::mt19937_64 random(1);
  for (int i = 0; i < 20'000; ++i) {
    const double any = std::bit_cast<double>(random());
    const double value = i % 2 == 0 ? any : std::round(std::fmod(any, 1e6) * 100) / 100;
    if (!std::isfinite(value)) continue;
    const std::string line = "x = " + toml_number(value) + "\n";
    INFO(line);
    const ParsedToml parsed = parse_toml(line, "x.toml");
    REQUIRE(parsed.root);
    REQUIRE(parsed.root->children[0].number == value);
  }
  CHECK(toml_number(-0.0) == "0");
  CHECK(toml_number(81.2) == "81.2");
  CHECK(toml_number(1e15) == "1e+15");
  CHECK(toml_number(0.00000001) == "0.00000001");
  CHECK(toml_number(1e-80) == "1e-80");
}

TEST_CASE("splices are done by place and those at one place in their order") {
  CHECK(apply_splices("abcd", {{3, 1, "X"}, {1, 0, "1"}, {1, 0, "2"}, {4, 0, "!"}}) == "a12bcX!");
  CHECK(apply_splices("", {{0, 0, "a"}}) == "a");
  CHECK(apply_splices("abc", {}) == "abc");
}

TEST_CASE("places are told by line and column in signs behind a byte order mark") {
  const std::string text = "\xEF\xBB\xBF\xC3\xA9x\r\nb\n\nlast";
  const LineIndex lines(text);
  CHECK(lines.count() == 4);
  CHECK(lines.line(1) == "\xC3\xA9x");
  CHECK(lines.offset({1, 2}) == 5);
  CHECK(lines.line(3).empty());
  CHECK(lines.slice({{4, 2}, {4, 4}}) == "as");
  CHECK(lines.ending(1) == "\r\n");
  CHECK(lines.ending(2) == "\n");
  CHECK(lines.ending(4) == "\r\n");  // it has none: as the first line
  CHECK_FALSE(lines.has_final_newline());
  CHECK(lines.begin(5) == text.size());
}

TEST_CASE("a block goes behind the last line and the end of the text stays as it is") {
  CHECK(append_block("", "[a]\n") == "[a]\n");
  CHECK(append_block("x = 1\n", "[a]\n") == "x = 1\n\n[a]\n");
  CHECK(append_block("x = 1", "[a]\ny = 1\n") == "x = 1\n\n[a]\ny = 1");
  CHECK(append_block("x = 1\r\n\r\n", "[a]\n") == "x = 1\r\n\r\n[a]\r\n");
}
