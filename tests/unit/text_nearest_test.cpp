#include "text/nearest.hpp"

#include <doctest/doctest.h>

using namespace accord::text;

TEST_CASE("a swap of neighbours is one slip") {
  CHECK(edit_distance("statsu", "status") == 1);
  CHECK(edit_distance("", "abc") == 3);
  CHECK(edit_distance("noorderzrog", "noorderzorg") == 1);
}

TEST_CASE("the nearest names come first and far ones not at all") {
  const std::vector<std::string> names{"noorderzorg", "oosterhuis", "hanzeschool", "noorderbreedte"};
  CHECK(nearest("noorderzrog", names, 1) == std::vector<std::string>{"noorderzorg"});
  CHECK(nearest("noorder", names).size() == 2);
  CHECK(nearest("xyz", names).empty());
  // Of 60,000 letters each, comparing two names took longer than anybody waits.
  const std::string longest(128, 'a');
  CHECK(nearest(longest, std::vector{longest + 'b'}).size() == 1);
  CHECK(nearest(longest + 'a', std::vector{longest + 'b'}).empty());
  CHECK(join_quoted(std::vector<std::string>{"a", "b", "c"}) == "'a', 'b' or 'c'");
}
