#include "text/utf8.hpp"

#include <doctest/doctest.h>

using namespace accord::text;

TEST_CASE("invalid UTF-8 is found at its first byte") {
  CHECK_FALSE(find_invalid_utf8("Zorg\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80"));
  CHECK(find_invalid_utf8("caf\xE9") == 3);            // Windows-1252
  CHECK(find_invalid_utf8("a\xC0\x80") == 1);          // overlong
  CHECK(find_invalid_utf8("a\xED\xA0\x80") == 1);      // surrogate
  CHECK(find_invalid_utf8("a\xF4\x90\x80\x80") == 1);  // past the last code point
  CHECK(find_invalid_utf8("a\xE2\x82") == 1);          // cut off
}

TEST_CASE("the first and the last code point of each length are valid and those beside them are not") {
  for (const char* sound : {"\x7F", "\xC2\x80", "\xDF\xBF", "\xE0\xA0\x80", "\xED\x9F\xBF", "\xEE\x80\x80",
                            "\xEF\xBF\xBF", "\xF0\x90\x80\x80", "\xF4\x8F\xBF\xBF"}) {
    CHECK_FALSE(find_invalid_utf8(sound));
    CHECK(make_visible(sound) == (sound[0] == '\x7F'                 ? "\\u{7f}"
                                  : sound == std::string("\xC2\x80") ? "\\u{80}"
                                                                     : sound));
  }
  for (const char* broken :
       {"\x80", "\xBF", "\xC0\x80", "\xC1\xBF", "\xC2\x7F", "\xC2\xC0", "\xDF", "\xE0\x9F\xBF",
        "\xE1\x80\x7F", "\xE1\x80", "\xED\xA0\x80", "\xEF\xBF", "\xF0\x8F\xBF\xBF", "\xF1\x80\x80\x7F",
        "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xFF"}) {
    CHECK(find_invalid_utf8(broken) == 0);
    CHECK(make_visible(broken).starts_with("\\x{"));
  }
  // Where eight bytes are looked at together too.
  CHECK(find_invalid_utf8("eight by\xE9") == 8);
  CHECK(find_invalid_utf8("eight bytes, and more\xE9 later") == 21);
  CHECK(is_ascii("eight bytes, and more"));
  CHECK_FALSE(is_ascii("eight bytes, and mor\xC3\xA9"));
  CHECK_FALSE(is_ascii("\xC3\xA9"));
  CHECK_FALSE(is_ascii("\x80"));
}

TEST_CASE("code points of each length are written as they are read") {
  for (const char32_t c : {0x01U, 0x7FU, 0x80U, 0x7FFU, 0x800U, 0xFFFFU, 0x10000U, 0x10FFFFU}) {
    std::string text;
    append_utf8(text, c);
    CHECK(text.size() == (c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4));
    CHECK_FALSE(find_invalid_utf8(text));
    CHECK(count_code_points(text) == 1);
    std::size_t offset = 0;
    CHECK(next_code_point(text, offset) == c);
    CHECK(offset == text.size());
  }
  CHECK(count_code_points("één €") == 5);
}

TEST_CASE("columns on a screen are not bytes") {
  CHECK(display_width("Raalte") == 6);
  CHECK(display_width("één") == 3);
  CHECK(display_width("e\u0301") == 1);
  CHECK(display_width("漢字") == 4);
  CHECK(display_width("→ █ ┃") == 5);
  CHECK(truncate_to_width("ouderenzorg", 6, "…") == "ouder…");
  CHECK(truncate_to_width("één", 3, "…") == "één");
  CHECK(truncate_to_width("漢字", 3, "…") == "漢…");
  CHECK(truncate_to_width("ouderenzorg", 1, "…") == "…");
  CHECK(truncate_to_width("ouderenzorg", 2, "...") == "");
  CHECK(truncate_to_width("ouderenzorg", 3, "...") == "...");
  CHECK(truncate_to_width("", 0, "…") == "");
}

TEST_CASE("the ends of a block of wide characters are as wide as its middle") {
  CHECK(display_width("\u02FF\u0300\u036F\u0370") == 2);
  CHECK(display_width("\u10FF") == 1);
  CHECK(display_width("\u1100\u115F") == 4);
  CHECK(display_width("\u1160") == 1);
}

TEST_CASE("what could move a cursor or turn text around becomes visible") {
  CHECK(make_visible("a\x1b[31mb") == "a\\u{1b}[31mb");
  CHECK(make_visible("a\rb\x7f") == "a\\u{0d}b\\u{7f}");
  CHECK(make_visible("a\u202Eb") == "a\\u{202e}b");
  CHECK(make_visible("a\u2028b") == "a\\u{2028}b");
  CHECK(make_visible("a\u009Bb") == "a\\u{9b}b");
  CHECK(make_visible("a\xFF\nb\t") == "a\\x{ff}\nb\t");
  CHECK(make_visible("één → €") == "één → €");
}

TEST_CASE("the first and the last of what is hidden are hidden and their neighbours are not") {
  for (const char32_t c :
       {0x00U, 0x09U, 0x1FU, 0x7FU, 0x9FU, 0x061CU, 0x200EU, 0x200FU, 0x2028U, 0x202EU, 0x2066U, 0x2069U})
    CHECK_MESSAGE(is_hidden(c), static_cast<unsigned>(c));
  for (const char32_t c :
       {0x20U, 0x7EU, 0xA0U, 0x061BU, 0x061DU, 0x200DU, 0x2010U, 0x2027U, 0x202FU, 0x2065U, 0x206AU})
    CHECK_MESSAGE(!is_hidden(c), static_cast<unsigned>(c));
}

TEST_CASE("lower case knows the letters of Dutch and its neighbours") {
  CHECK(lower_case("ZORG Één ÖÇ ŠŽ Ÿ") == "zorg één öç šž Ÿ");
  CHECK(lower_case("×") == "×");
  CHECK(lower_case("@AZ[`az{") == "@az[`az{");
  CHECK(lower_case("ÀÞßàþÿ") == "àþßàþÿ");
  CHECK(lower_case("ĀāĬĭİıĲĳĶķĸĹĺŇňŉŊŋŶŷŸŹźŽžſƀ") == "āāĭĭİıĳĳķķĸĺĺňňŉŋŋŷŷŸźźžžſƀ");
}

TEST_CASE("in a line newlines and tabs are visible too") {
  CHECK(make_visible("a\nb\tc\rd") == "a\nb\tc\\u{0d}d");
  CHECK(make_visible_line("a\nb\tc\rd") == "a\\u{0a}b\\u{09}c\\u{0d}d");
}
