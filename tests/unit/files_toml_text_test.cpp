#include "files/toml_text.hpp"

#include <doctest/doctest.h>

using namespace accord;
using accord::files::id_of_name;
using accord::files::TomlText;

namespace {

std::string id(std::string_view name, std::size_t most = 64) {
  const auto found = id_of_name(name, most);
  return found ? found->text() : "(none)";
}

}  // namespace

TEST_CASE("an id is made of a name as people would type it") {
  CHECK(id("Hogeschool Zuyd") == "hogeschool-zuyd");
  CHECK(id("  St. Jansdal (Harderwijk) ") == "st-jansdal-harderwijk");
  CHECK(id("Café Één") == "cafe-een");
  CHECK(id("'s Heeren Loo") == "s-heeren-loo");
  CHECK(id("Zorg & Co / Oost") == "zorg-co-oost");
  CHECK(id("GGZ-2000") == "ggz-2000");
}

TEST_CASE("a name without a letter or a digit and a reserved one make no id") {
  CHECK(id("") == "(none)");
  CHECK(id("---") == "(none)");
  CHECK(id("会議") == "(none)");
  CHECK(id("All") == "(none)");
  CHECK(id("allow") == "(none)");
}

TEST_CASE("a long id is cut between words where it can be") {
  CHECK(id("one two three", 8) == "one-two");
  CHECK(id("one two three", 7) == "one-two");
  CHECK(id("onetwothree", 6) == "onetwo");
  CHECK(id(std::string(70, 'a')) == std::string(64, 'a'));
}

TEST_CASE("a new file has a line for what is there and none for what is not") {
  const std::vector<Id> ids{*Id::parse("a"), *Id::parse("b")};
  TomlText text;
  text.text("name", "A \"b\" \\ c")
      .text("why", "")
      .date("joined", Date::parse("2026-01-31"))
      .date("left", std::nullopt)
      .number("min", -0.5)
      .number("max", std::nullopt)
      .ids("succeeds", ids)
      .ids("parties", {})
      .truth("plan", false)
      .table("means")
      .truth("plan", true);
  CHECK(
      text.str() ==
      "name = \"A \\\"b\\\" \\\\ c\"\njoined = 2026-01-31\nmin = -0.5\nsucceeds = [\"a\", \"b\"]\n\n[means]\n"
      "plan = true\n");
}
