#include "partnerships.hpp"
#include "render/balance_text.hpp"
#include "text/utf8.hpp"

#include <doctest/doctest.h>

#include <sstream>

using namespace accord;
using namespace accord::test;
using namespace accord::render;

namespace {

std::string screen_of(const Files& files, const Screen& screen) {
  const World world(files);
  const Balance balance = compute_balance(world.loaded.partnership, world.results, day("2026-11-23"));
  return render_balance_text(world.loaded.partnership, balance, screen);
}

Files forty_parties() {
  Files files = worked_example();
  files["accord.toml"] =
      "format = 1\nname = \"Work\"\nstart = 2023-12-31\ndistribution_key = \"internships\"\n";
  files["goals/internships.toml"] +=
      "[means]\nnoorderzorg = { hours = 1234.5, budget = 999999, kind = \"own\" }\n";
  for (int i = 0; i < 40; ++i)
    files["parties/" + std::string(30, 'p') + std::to_string(i) + ".toml"] =
        "name = \"Zorg én werk — 漢" + std::string(40, 'x') +
        "\"\nconcessions = []\n[business_case]\ncosts = 1234567\nbenefits = 89.5\n";
  return files;
}

}  // namespace

TEST_CASE("the balance fits its width whatever the width") {
  for (const Language language : {Language::en, Language::nl}) {
    for (std::size_t width = 40; width <= 200; width += 8) {
      std::istringstream lines(screen_of(forty_parties(), {{false, true}, width, language}));
      for (std::string line; std::getline(lines, line);)
        CHECK_MESSAGE((text::display_width(line) <= width || line.find("yyyy") != std::string::npos), line);
    }
  }
}

TEST_CASE("the balance is told in ASCII where the screen has no UTF-8") {
  for (const Language language : {Language::en, Language::nl})
    for (const char c : screen_of(forty_parties(), {{false, false}, 80, language}))
      CHECK(static_cast<unsigned char>(c) < 0x80);
}

TEST_CASE("what parties put on the table can not drive the terminal of who reads the balance") {
  Files files = worked_example();
  files["parties/noorderzorg.toml"] =
      "name = \"\\u001b[2J\\u202Eevil\\nline\"\ninterests = [\"\\u001b]0;owned\\u0007\"]\n"
      "[business_case]\nnote = \"\\u202Ebackwards\"\n";
  files["accord.toml"] += "currency = \"\\u001b[8mEUR\"\n";
  const std::string screen = screen_of(files, {{false, true}, 80, Language::en});
  CHECK(screen.find('\x1b') == std::string::npos);
  CHECK(screen.find("\u202E") == std::string::npos);
  CHECK(screen.find("evil\\u{0a}line") != std::string::npos);
}
