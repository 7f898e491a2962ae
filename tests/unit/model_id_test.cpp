#include "accord/id.hpp"

#include <doctest/doctest.h>

using accord::Id;

TEST_CASE("ids are small letters and digits and hyphens and not reserved") {
  for (const char* good : {"a", "0", "staff-retention", "2", "a--b", "a-"})
    CHECK_MESSAGE(Id::parse(good), good);
  for (const char* bad : {"", "-a", "A", "a_b", "a/b", "all", "allow", "é", "a b", "a.b", "../x"})
    CHECK_MESSAGE(!Id::parse(bad), bad);
  CHECK(Id::parse(std::string(64, 'a')));
  CHECK_FALSE(Id::parse(std::string(65, 'a')));
}

TEST_CASE("a result's path has ids between slashes") {
  CHECK(Id::parse_path("internships/first-year"));
  CHECK(Id::parse_path("internships/first-year")->parent().text() == "internships");
  CHECK(Id::parse_path("a")->parent().empty());
  for (const char* bad : {"/a", "a/", "a//b", "a/all", "a/../b"}) CHECK_MESSAGE(!Id::parse_path(bad), bad);
}
