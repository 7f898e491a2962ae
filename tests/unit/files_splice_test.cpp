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

TEST_CASE("a key of letters, digits, hyphens and underscores is bare and every other one is quoted") {
  for (int i = 1; i < 128; ++i) {
    const char c = static_cast<char>(i);
    const bool bare =
        (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-' || c == '_';
    CHECK_MESSAGE((toml_key(std::string(1, c)) == std::string(1, c)) == bare, i);
  }
  CHECK(toml_key("") == "\"\"");
  CHECK(toml_key("2024-01-31_Z") == "2024-01-31_Z");
  CHECK(toml_string("\x1f \x7f\n\t\"\\") == "\"\\u001F \\u007F\\n\\t\\\"\\\\\"");
}

TEST_CASE(
    "numbers are written out where a person would, and with an exponent where there are more than fifteen "
    "signs") {
  CHECK(toml_number(999'999'999'999'999) == "999999999999999");
  CHECK(toml_number(1e15) == "1e+15");
  CHECK(toml_number(-1e15) == "-1e+15");
  CHECK(toml_number(1e-9) == "0.000000001");
  CHECK(toml_number(9e-10) == "9e-10");
  CHECK(toml_number(-1e-9) == "-0.000000001");
  CHECK(toml_number(0) == "0");
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

TEST_CASE("a line goes behind another and ends as that one does") {
  const auto behind = [](const std::string& text, std::uint32_t line) {
    return apply_splices(text, {line_behind(LineIndex(text), line, "new")});
  };
  CHECK(behind("a\nb\n", 1) == "a\nnew\nb\n");
  CHECK(behind("a\nb\n", 2) == "a\nb\nnew\n");
  CHECK(behind("a\nb", 2) == "a\nb\nnew");
  CHECK(behind("a\r\nb\n", 1) == "a\r\nnew\r\nb\n");
  CHECK(behind("a\r\nb", 2) == "a\r\nb\r\nnew");
  CHECK(behind("\nb", 1) == "\nnew\nb");
  CHECK(behind("a", 1) == "a\nnew");
  CHECK(behind("a\nb\n", 0) == "new\na\nb\n");
}

TEST_CASE("line ends are told by the line, or by the first where it has none") {
  CHECK(LineIndex("\n").ending(1) == "\n");
  CHECK(LineIndex("\r\n").ending(1) == "\r\n");
  CHECK(LineIndex("a\n\nb").ending(2) == "\n");
  CHECK(LineIndex("a\r\n\nb").ending(2) == "\n");
  CHECK(LineIndex("a\r\n\nb").ending(0) == "\r\n");
  CHECK(LineIndex("a").ending(1) == "\n");
  CHECK(LineIndex("").ending(1) == "\n");
  CHECK(LineIndex("a\rb\nc").ending(3) == "\n");
  CHECK(LineIndex("abc\r\n").line(1) == "abc");
  CHECK(LineIndex("abc\r\n").offset({1, 9}) == 3);
  CHECK(LineIndex("abc\ndef\n").offset({2, 1}) == 4);
}

TEST_CASE("a block goes behind the last line and the end of the text stays as it is") {
  CHECK(append_block("", "[a]\n") == "[a]\n");
  CHECK(append_block("x = 1\n", "[a]\n") == "x = 1\n\n[a]\n");
  CHECK(append_block("x = 1", "[a]\ny = 1\n") == "x = 1\n\n[a]\ny = 1");
  CHECK(append_block("x = 1\r\n\r\n", "[a]\n") == "x = 1\r\n\r\n[a]\r\n");
  CHECK(append_block("x = 1\r\ny = 2", "[a]\nz = 3\n") == "x = 1\r\ny = 2\r\n\r\n[a]\r\nz = 3");
  CHECK(append_block("x = 1\n \t\n", "[a]\n") == "x = 1\n \t\n[a]\n");
  CHECK(append_block("\xEF\xBB\xBF", "[a]\n") == "\xEF\xBB\xBF[a]\n");
  CHECK(append_block("\n", "[a]\n") == "\n[a]\n");
  CHECK(append_block("x\n", "[a]\n\n[b]\n") == "x\n\n[a]\n\n[b]\n");
}
