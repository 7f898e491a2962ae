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

TEST_CASE("columns on a screen are not bytes") {
  CHECK(display_width("Raalte") == 6);
  CHECK(display_width("één") == 3);
  CHECK(display_width("e\u0301") == 1);
  CHECK(display_width("漢字") == 4);
  CHECK(display_width("→ █ ┃") == 5);
  CHECK(truncate_to_width("ouderenzorg", 6, "…") == "ouder…");
  CHECK(truncate_to_width("één", 3, "…") == "één");
  CHECK(truncate_to_width("漢字", 3, "…") == "漢…");
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

TEST_CASE("lower case knows the letters of Dutch and its neighbours") {
  CHECK(lower_case("ZORG Één ÖÇ ŠŽ Ÿ") == "zorg één öç šž Ÿ");
  CHECK(lower_case("×") == "×");
}

TEST_CASE("in a line newlines and tabs are visible too") {
  CHECK(make_visible("a\nb\tc\rd") == "a\nb\tc\\u{0d}d");
  CHECK(make_visible_line("a\nb\tc\rd") == "a\\u{0a}b\\u{09}c\\u{0d}d");
}
