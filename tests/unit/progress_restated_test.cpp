#include "accord/restated.hpp"
#include "partnerships.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

using namespace accord;
using namespace accord::test;

namespace {

constexpr const char* kBook = "measurements/noorderzorg.toml";

// "noorderzorg internships 2024-09-30: 74 -> 75", a line each.
std::string restated(const Files& then, const Files& now, const std::string& last = "2024-12-31") {
  const World before(then), after(now);
  std::string out;
  for (const RestatedFigure& one :
       find_restated(before.loaded.partnership, after.loaded.partnership, day(last)))
    out += fmt::format("{} {} {}: {} -> {}\n", one.party.text(), one.indicator.text(), one.date.iso(),
                       one.before, one.now ? fmt::format("{}", *one.now) : "gone");
  return out;
}

std::string restated_book(const std::string& text, const std::string& last = "2024-12-31") {
  Files now = worked_example();
  now[kBook] = text;
  return restated(worked_example(), now, last);
}

}  // namespace

TEST_CASE("a figure is restated when it differs or is gone, and not when it is new") {
  CHECK(restated_book("[internships]\n2023-12-31 = 70\n2024-04-30 = 71\n2024-09-30 = 74\n") == "");
  CHECK(restated_book("[internships]\n2024-01-31 = 9\n2023-12-31 = 70.5\n2024-05-31 = 8\n2024-09-30 = 74\n"
                      "2024-10-31 = 80\n") ==
        "noorderzorg internships 2023-12-31: 70 -> 70.5\nnoorderzorg internships 2024-04-30: 71 -> gone\n");
}

TEST_CASE("a figure dated after the last day is not compared") {
  const std::string changed = "[internships]\n2023-12-31 = 70\n2024-04-30 = 1\n2024-09-30 = 2\n";
  CHECK(restated_book(changed, "2024-09-29") == "noorderzorg internships 2024-04-30: 71 -> 1\n");
  CHECK(restated_book(changed, "2024-09-30") ==
        "noorderzorg internships 2024-04-30: 71 -> 1\nnoorderzorg internships 2024-09-30: 74 -> 2\n");
}

TEST_CASE("a table or a book that is taken out takes its figures along") {
  CHECK(restated_book("", "2024-01-31") == "noorderzorg internships 2023-12-31: 70 -> gone\n");
  Files now = worked_example();
  now.erase(kBook);
  CHECK(restated(worked_example(), now, "2024-01-31") == "noorderzorg internships 2023-12-31: 70 -> gone\n");
}

TEST_CASE("what was renamed or can't be read has nothing restated") {
  Files renamed = worked_example();
  renamed.erase("parties/noorderzorg.toml");
  renamed.erase(kBook);
  CHECK(restated(worked_example(), renamed) == "");
  Files other_indicator = worked_example();
  other_indicator.erase("indicators/internships.toml");
  CHECK(restated(worked_example(), other_indicator) == "");
  CHECK(restated_book("[internships\n") == "");
  Files broken = worked_example();
  broken[kBook] = "[internships\n";
  CHECK(restated(broken, worked_example()) == "");
}

TEST_CASE("figures of the whole partnership are compared too") {
  Files then = worked_example(), now = worked_example();
  then["measurements/all.toml"] = "[internships]\n2024-04-30 = 121\n";
  now["measurements/all.toml"] = "[internships]\n2024-04-30 = 122\n";
  CHECK(restated(then, now) == "all internships 2024-04-30: 121 -> 122\n");
}
