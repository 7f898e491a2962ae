#include "accord/sentence.hpp"
#include "files/rename.hpp"

#include <doctest/doctest.h>

using namespace accord;
using namespace accord::files;

namespace {

Rename rename_of(IdKind kind, const std::string& from, const std::string& to) {
  return {kind, Id::parse_path(from).value(), Id::parse_path(to).value(), {}, {}};
}

// The text after a rename that is not refused.
std::string renamed(std::string_view text, const std::string& path, const Rename& rename) {
  const Renamed out = rename_in_file(text, path, rename);
  CHECK_FALSE(out.refusal);
  return out.text;
}

const Rename kParty = rename_of(IdKind::party, "noorderzorg", "noord");

}  // namespace

TEST_CASE("a party is renamed wherever a goal names it and nowhere else") {
  const std::string_view before =
      "# noorderzorg\r\n"
      "result = \"+10% noorderzorg by 2026-12-31\"\n"
      "owner =\t'noorderzorg' # noorderzorg\n"
      "parties = [ \"hanzeschool\",\n  \"noorderzorg\" ]\n"
      "risks = [\"noorderzorg\"]\n"
      "means.\"noorderzorg\" = { hours = 1, note = \"noorderzorg\" }\n"
      "[shares]\nnoorderzorg = \"+1\"\nnoorderzorg-oost = \"+1\"\n"
      "[owners]\n'noorderzorg' = \"somebody\"\n"
      "[outlook]\n2026-01-01 = { by = \"noorderzorg\", state = \"behind\" }";
  const std::string_view after =
      "# noorderzorg\r\n"
      "result = \"+10% noorderzorg by 2026-12-31\"\n"
      "owner =\t'noord' # noorderzorg\n"
      "parties = [ \"hanzeschool\",\n  \"noord\" ]\n"
      "risks = [\"noorderzorg\"]\n"
      "means.\"noord\" = { hours = 1, note = \"noorderzorg\" }\n"
      "[shares]\nnoord = \"+1\"\nnoorderzorg-oost = \"+1\"\n"
      "[owners]\n'noord' = \"somebody\"\n"
      "[outlook]\n2026-01-01 = { by = \"noord\", state = \"behind\" }";
  CHECK(renamed(before, "goals/x.toml", kParty) == after);
}

TEST_CASE("the same word is left alone where it is no party") {
  const std::string_view text =
      "name = \"noorderzorg\"\nsupports = [\"noorderzorg\"]\nlead = \"noorderzorg\"\n";
  CHECK(renamed(text, "efforts/x.toml", kParty) ==
        "name = \"noorderzorg\"\nsupports = [\"noorderzorg\"]\nlead = \"noord\"\n");
  CHECK(renamed(text, "indicators/x.toml", kParty) == text);
}

TEST_CASE("with a result go those under it and a name with a slash keeps its quotes") {
  const Rename goal = rename_of(IdKind::goal, "internships", "places/every");
  CHECK(renamed("supports = [\"internships\", \"internships/first\", \"internships-2\"]\n", "efforts/x.toml",
                goal) == "supports = [\"places/every\", \"places/every/first\", \"internships-2\"]\n");
  CHECK(renamed("[internships]\n2024-01-01 = { by = [\"board\"] }\n[\"internships/first\"]\n",
                "ratifications/x.toml",
                goal) == "[\"places/every\"]\n2024-01-01 = { by = [\"board\"] }\n[\"places/every/first\"]\n");
}

TEST_CASE("a key that stands in several places is refused and nothing changes") {
  const std::string_view text = "means.noorderzorg.hours = 1\nmeans.noorderzorg.budget = 2\n";
  const Renamed out = rename_in_file(text, "goals/x.toml", kParty);
  CHECK(out.refusal);
  CHECK(out.text == text);
}

TEST_CASE("a file that can't be read is refused at its place") {
  const Renamed out = rename_in_file("owner = \"noorderzorg\n", "goals/x.toml", kParty);
  REQUIRE(out.refusal);
  CHECK(out.refusal->file == "goals/x.toml");
  CHECK(out.refusal->range.begin.line == 1);
}

TEST_CASE("a sentence follows its indicator only where it names it by its id") {
  const std::vector<Subject> before{{"staff-retention", {"staff-retention", "People who stay"}, "%"},
                                    {"staff", {"staff"}, "FTE"}};
  const std::vector<Subject> after{{"stay-rate", {"stay-rate", "People who stay"}, "%"},
                                   {"staff", {"staff"}, "FTE"}};
  Rename rename = rename_of(IdKind::indicator, "staff-retention", "stay-rate");
  rename.subjects = before;
  rename.subjects_after = after;
  const auto goal = [&](const std::string& sentence) {
    return renamed("result = \"" + sentence + "\"\n", "goals/x.toml", rename);
  };
  CHECK(goal("+10% staff retention by 2026-12-31") == "result = \"+10% stay rate by 2026-12-31\"\n");
  CHECK(goal("+10% Staff-Retention by 2026-12-31") == "result = \"+10% stay-rate by 2026-12-31\"\n");
  CHECK(goal("+10% people who stay by 2026-12-31") == "result = \"+10% people who stay by 2026-12-31\"\n");
  CHECK(goal("+10% staff by 2026-12-31") == "result = \"+10% staff by 2026-12-31\"\n");
  CHECK(goal("keep staff retention up") == "result = \"keep staff retention up\"\n");
  CHECK(renamed("result = \"\"\"+10% staff retention by 2026-12-31\"\"\"\n", "goals/x.toml", rename) ==
        "result = \"+10% stay rate by 2026-12-31\"\n");
}

TEST_CASE("a book keeps all of its figures under the new name") {
  const Rename rename = rename_of(IdKind::indicator, "internships", "places");
  CHECK(renamed(
            "\xEF\xBB\xBF[internships]\r\n2024-01-31 = 1 # internships\r\n[internships-2]\r\n2024-01-31 = 2",
            "measurements/x.toml", rename) ==
        "\xEF\xBB\xBF[places]\r\n2024-01-31 = 1 # internships\r\n[internships-2]\r\n2024-01-31 = 2");
  CHECK(renamed("[ \"internships\" ] # x\n2024-01-31 = 1\n", "measurements/x.toml", rename) ==
        "[ \"places\" ] # x\n2024-01-31 = 1\n");
  CHECK(rename_in_file("internships.2024-01-31 = 1\ninternships.2024-02-29 = 2\n", "measurements/x.toml",
                       rename)
            .refusal);
}
