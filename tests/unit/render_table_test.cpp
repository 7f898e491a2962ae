#include "render/table.hpp"

#include <doctest/doctest.h>

using namespace accord::render;

namespace {
const Style kPlain{false, true};
}

TEST_CASE("a table that is too wide gives up text and never an id") {
  Table table({{"id", Cut::never}, {"name"}});
  table.add_row({"noorderzorg-and-its-neighbours", "Noorderzorg and its neighbours"});
  CHECK(table.render(44, kPlain) ==
        "id                              name\n"
        "noorderzorg-and-its-neighbours  Noorderzorg…\n");
  CHECK(table.render(10, kPlain).find("noorderzorg-and-its-neighbours  Noorder…\n") != std::string::npos);
}

TEST_CASE("a cell stays in its line and its column") {
  Table table({{"id", Cut::never}, {"name"}});
  table.add_row({"a", "one\ntwo\tthree\r"});
  CHECK(table.render(80, kPlain) == "id  name\na   one\\u{0a}two\\u{09}three\\u{0d}\n");
}

TEST_CASE("a card's value is running text: a newline in it is a blank") {
  Card card;
  card.add("why", "Because\nwe promised\tit.");
  CHECK(card.render(80, kPlain) == "why  Because we promised it.\n");
}

TEST_CASE("a path that is too long keeps its end, and a cell its ink") {
  Table table({{"id", Cut::never}, {"folder", Cut::in_front}});
  table.add_row({"a", "srv/régions/noord"}, {Ink::bad});
  CHECK(table.render(13, kPlain) == "id  folder\na   …ns/noord\n");
  CHECK(table.render(13, {false, false}) == "id  folder\na   ~ns/noord\n");
  CHECK(table.render(80, {true, true}) ==
        "\x1b[1mid\x1b[0m  \x1b[1mfolder\x1b[0m\n\x1b[31ma\x1b[0m   srv/régions/noord\n");
}
