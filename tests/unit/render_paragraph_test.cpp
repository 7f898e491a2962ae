#include "render/paragraph.hpp"

#include <doctest/doctest.h>

using namespace accord::render;

TEST_CASE("text is broken at blanks and the lines after the first are indented") {
  CHECK(wrap("one two three", 8) == "one two\nthree\n");
  CHECK(wrap("one two three", 8, 2) == "one two\n  three\n");
  CHECK(wrap(" \n\t", 8).empty());
}

TEST_CASE("a word that is wider than a line stays whole or is split as asked") {
  CHECK(wrap("a abcdefghij k", 4) == "a\nabcdefghij\nk\n");
  CHECK(wrap("a abcdefghij k", 4, 0, LongWords::split) == "a\nabcd\nefgh\nij k\n");
  CHECK(wrap("漢漢漢", 5, 0, LongWords::split) == "漢漢\n漢\n");
  CHECK(wrap("漢漢", 1, 0, LongWords::split) == "漢\n漢\n");  // no line is without a character
}
