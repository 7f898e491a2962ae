#include "model/both.hpp"

#include <doctest/doctest.h>

#include <type_traits>

namespace accord {
namespace {

// A message in one language only must not compile.
static_assert(!std::is_constructible_v<Bilingual, std::string>);
static_assert(!std::is_convertible_v<const char*, Bilingual>);
static_assert(!std::is_assignable_v<Bilingual&, std::string>);

TEST_CASE("a message is told in both languages with the same values") {
  const Bilingual message = both("{} of the {} places", "{} van de {} plaatsen", 128, "132");
  CHECK(message.in(Language::en) == "128 of the 132 places");
  CHECK(message.in(Language::nl) == "128 van de 132 plaatsen");
}

TEST_CASE("a value that is told in both languages itself reads in the language of the message") {
  const Bilingual kind{"a date", "een datum"};
  const Bilingual message = both("'{}' must be {}", "'{}' moet {} zijn", std::string("start"), kind);
  CHECK(message.in(Language::en) == "'start' must be a date");
  CHECK(message.in(Language::nl) == "'start' moet een datum zijn");
}

TEST_CASE("each language has its own order") {
  CHECK(both("{0} before {1}", "{1} na {0}", 1, 2) == Bilingual{"1 before 2", "2 na 1"});
}

TEST_CASE("a help that is not there is empty in both languages") {
  CHECK(Bilingual{}.empty());
  CHECK(Bilingual{}.in(Language::nl).empty());
}

}  // namespace
}  // namespace accord
