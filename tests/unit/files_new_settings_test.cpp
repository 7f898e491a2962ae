#include "files/new_settings.hpp"
#include "partnerships.hpp"

#include <doctest/doctest.h>

#include <set>
#include <sstream>

using namespace accord;
using namespace accord::test;

namespace {

constexpr Language kLanguages[] = {Language::en, Language::nl};

// With the sign taken away from every key that waits.
std::string with_all_keys(const std::string& text) {
  std::istringstream lines(text);
  std::string out;
  for (std::string line; std::getline(lines, line); out += line + '\n')
    if (line.size() > 1 && line[0] == '#' && line[1] != ' ') line.erase(0, 1);
  return out;
}

Checked checked(const World& world) {
  return check_partnership(world.loaded, world.results, day("2026-11-23"));
}

}  // namespace

TEST_CASE("a new accord.toml is sound as it is and with every key that waits in it") {
  for (const Language language : kLanguages) {
    const std::string text = files::new_settings("Salland United", language, day("2026-11-23"));
    const World fresh(Files{{"accord.toml", text}});
    CHECK(checked(fresh).findings.empty());
    const World full(Files{{"accord.toml", with_all_keys(text)}});
    CHECK(checked(full).findings.empty());
    const Settings& s = fresh.loaded.partnership.settings;
    CHECK(s.name.value == "Salland United");
    CHECK(s.language == language);
    CHECK(s.start->value == day("2026-11-23"));
    CHECK_FALSE(s.end);
    CHECK_FALSE(s.governance.review);
    const Settings& all = full.loaded.partnership.settings;
    CHECK(all.end->value == day("2029-12-31"));
    CHECK(all.purpose);
    CHECK(all.outside);
    CHECK_FALSE(all.documents.empty());
    CHECK(all.distribution_key);
    CHECK(all.governance.form);
    CHECK(all.governance.manager);
    CHECK(all.governance.decides);
    CHECK(all.governance.review);
    CHECK(all.governance.ratified_by.size() == 2);
    CHECK(all.governance.ratify_within);
    CHECK(all.conditions.size() == 1);
    CHECK(all.checks.size() == 1);
    CHECK(all.source.allowed.size() == 1);
  }
}

TEST_CASE("each language of a new accord.toml has the same keys") {
  const auto keys_of = [](const std::string& text) {
    std::istringstream lines(with_all_keys(text));
    std::string out;
    for (std::string line; std::getline(lines, line);)
      if (!line.empty() && line[0] != '#' && line[0] != '"') out += line.substr(0, line.find(" =")) + '\n';
    return out;
  };
  CHECK(keys_of(files::new_settings("a", Language::en, day("2026-11-23"))) ==
        keys_of(files::new_settings("a", Language::nl, day("2026-11-23"))));
}

TEST_CASE("the name of a new partnership is written so that it reads back the same") {
  for (const std::string name :
       {"\"quoted\"", "back\\slash", "{0} {braces}", "Zorg én werk", "a # b = [c]"}) {
    const World world(Files{{"accord.toml", files::new_settings(name, Language::en, day("2026-11-23"))}});
    CHECK(world.loaded.findings.empty());
    CHECK(world.loaded.partnership.settings.name.value == name);
  }
}

TEST_CASE("a partnership that begins on the last day there is has an end") {
  const std::string text = files::new_settings("Late", Language::en, last_date());
  CHECK(text.find("#end = 2200-12-31") != std::string::npos);
}
