// How the conditions of `ready` read where a partnership is not the plain case. Each condition broken and
// mended is in tests/conditions.
#include "accord/ready.hpp"
#include "partnerships.hpp"

#include <doctest/doctest.h>

#include <algorithm>

namespace accord {
namespace {

using test::day;
using test::Files;

// On 2024-02-01 everything is there but the yeses.
Files prepared() {
  const std::string cards =
      "interests = []\nneeds = []\nlimits = []\ngains = []\nconcessions = []\n"
      "[representative]\nname = \"K\"\nrole = \"director\"\nmandate = \"full\"\n"
      "[business_case]\ncosts = 1\nbenefits = 2\n";
  Files out = test::worked_example();
  out["accord.toml"] +=
      "purpose = \"A place to learn\"\noutside = []\n[governance]\ndecides = \"by consent\"\n";
  out["indicators/internships.toml"] += "source = \"internship desk\"\n";
  for (const std::string party : {"noorderzorg", "hanzeschool"}) out["parties/" + party + ".toml"] += cards;
  out["goals/internships.toml"] =
      "result = \"+10% internships by 2026-12-31\"\nwhy = \"No places\"\nowner = \"hanzeschool\"\nrisks = "
      "[]\n"
      "tensions = []\n[owners]\nnoorderzorg = \"S\"\nhanzeschool = \"L\"\n"
      "[shares]\nnoorderzorg = \"+7\"\nhanzeschool = \"+5\"\n[means]\nnoorderzorg = { hours = 4 }\n";
  out["goals/internships/first.toml"] =
      "result = \"+4% internships by 2024-12-31\"\nowner = \"noorderzorg\"\n[means]\nnoorderzorg = { hours = "
      "1 "
      "}\n";
  out["efforts/wards.toml"] = "name = \"Wards\"\nsince = 2022-01-01\nsupports = [\"internships\"]\n";
  return out;
}

void replace(Files& files, const std::string& path, const std::string& from, const std::string& to) {
  std::string& text = files[path];
  const auto at = text.find(from);
  REQUIRE(at != std::string::npos);
  text.replace(at, from.size(), to);
}

using Places = std::vector<std::string>;

// What is missing for one condition.
Places missing(const Files& files, std::string_view condition, const ReadyScope& scope = {},
               const std::string& today = "2024-02-01") {
  const test::World world(files);
  const Readiness seen = judge_ready(world.loaded, world.results, day(today), scope);
  Places out;
  for (const JudgedCondition& one : seen.conditions)
    if (one.id == condition)
      for (const Missing& m : one.missing) out.push_back(m.file + ": " + m.key);
  return out;
}

Places not_met(const Files& files, const ReadyScope& scope = {}, const std::string& today = "2024-02-01") {
  const test::World world(files);
  const Readiness seen = judge_ready(world.loaded, world.results, day(today), scope);
  Places out;
  for (const JudgedCondition& one : seen.conditions)
    if (!one.is_met()) out.emplace_back(one.id);
  return out;
}

ReadyScope of_goal(const std::string& goal) { return {{*Id::parse_path(goal)}, std::nullopt, std::nullopt}; }
ReadyScope of_party(const std::string& party) { return {{}, std::nullopt, Id::parse(party)}; }

TEST_CASE("ready: what lacks only the yeses lacks nothing else") {
  CHECK(not_met(prepared()) == Places{"ratified-by-all"});
  CHECK(missing(prepared(), "ratified-by-all") ==
        Places{"ratifications/hanzeschool.toml: internships", "ratifications/noorderzorg.toml: internships"});
}

TEST_CASE("ready: there are twenty-seven conditions and each explains itself") {
  const auto conditions = list_conditions();
  REQUIRE(conditions.size() == 27);
  CHECK(conditions.front().id == "purpose-stated");
  CHECK(conditions.back().id == "ratified-by-all");
  for (const ConditionInfo& one : conditions) {
    CAPTURE(one.id);
    CHECK(!one.explanation.what.en.empty());
    CHECK(!one.explanation.why.en.empty());
    CHECK(!one.explanation.what.nl.empty());
    CHECK(!one.explanation.why.nl.empty());
    CHECK(one.explanation.example != one.explanation.instead);
  }
}

TEST_CASE("ready: a purpose of blanks is none") {
  Files files = prepared();
  replace(files, "accord.toml", "A place to learn", "  ");
  CHECK(missing(files, "purpose-stated") == Places{"accord.toml: purpose"});
}

TEST_CASE("ready: observers owe no cards and no yes") {
  Files files = prepared();
  files["parties/council.toml"] = "name = \"Council\"\nrole = \"observer\"\n";
  CHECK(not_met(files) == Places{"ratified-by-all"});
  CHECK(missing(files, "ratified-by-all").size() == 2);
}

TEST_CASE("ready: whoever left owes nothing and whoever leaves later still does") {
  Files files = prepared();
  files["parties/lindehof.toml"] = "name = \"Lindehof\"\nleft = 2024-01-15\n";
  CHECK(missing(files, "needs-on-the-table").empty());
  files["parties/lindehof.toml"] = "name = \"Lindehof\"\nleft = 2024-03-15\n";
  CHECK(missing(files, "needs-on-the-table") == Places{"parties/lindehof.toml: needs"});
}

TEST_CASE("ready: a successor stands for the party that merged into it") {
  Files files = prepared();
  files["parties/college.toml"] = "name = \"College\"\njoined = 2024-01-20\nsucceeds = [\"hanzeschool\"]\n";
  files["measurements/college.toml"] = "[internships]\n2023-12-31 = 50\n";
  CHECK(missing(files, "limits-on-the-table") == Places{"parties/college.toml: limits"});
  CHECK(missing(files, "owners-named").empty());             // hanzeschool = "L"
  CHECK(missing(files, "results-per-party-known").empty());  // hanzeschool = "+5"
  CHECK(missing(files, "limits-on-the-table", of_party("hanzeschool")) ==
        Places{"parties/college.toml: limits"});
}

TEST_CASE("ready: who joins by the day of the baseline has its cards on the table before it") {
  Files files = prepared();
  replace(files, "accord.toml", "start = 2023-12-31", "start = 2024-06-30");
  replace(files, "goals/internships/first.toml", "2024-12-31", "2025-06-30");
  files["parties/lindehof.toml"] = "name = \"Lindehof\"\njoined = 2024-05-01\n";
  CHECK(missing(files, "gains-on-the-table") == Places{"parties/lindehof.toml: gains"});
  files["parties/lindehof.toml"] = "name = \"Lindehof\"\njoined = 2025-05-01\n";
  CHECK(missing(files, "gains-on-the-table").empty());
}

TEST_CASE("ready: before its day a baseline is measured by nobody") {
  CHECK(missing(prepared(), "baseline-measured", {}, "2023-12-30") ==
        Places{"measurements/hanzeschool.toml: internships", "measurements/noorderzorg.toml: internships"});
}

TEST_CASE("ready: a ratio needs a baseline of both sides") {
  Files files = prepared();
  for (const std::string side : {"filled", "offered"})
    files["indicators/" + side + ".toml"] = "name = \"" + side + "\"\nunit = \"places\"\nsource = \"desk\"\n";
  files["indicators/use.toml"] =
      "name = \"Use\"\nunit = \"%\"\ncombine = \"ratio\"\nof = \"filled\"\nto = \"offered\"\n";
  files["goals/use.toml"] = "result = \"At least 90% use by 2026-12-31\"\n";
  CHECK(missing(files, "baseline-measured", of_goal("use"), "2023-12-30") ==
        Places{"measurements/hanzeschool.toml: filled", "measurements/hanzeschool.toml: offered",
               "measurements/noorderzorg.toml: filled", "measurements/noorderzorg.toml: offered"});
  CHECK(missing(files, "data-owned").empty());
}

TEST_CASE("ready: shares of what adds up may leave a party where it is and others may not") {
  Files files = prepared();
  replace(files, "goals/internships.toml", "hanzeschool = \"+5\"\n", "");
  CHECK(missing(files, "results-per-party-known").empty());
  files["indicators/internships.toml"] += "combine = \"mean\"\n";
  CHECK(missing(files, "results-per-party-known") == Places{"goals/internships.toml: shares.hanzeschool"});
  replace(files, "indicators/internships.toml", "mean", "worst");
  CHECK(missing(files, "results-per-party-known").empty());
}

TEST_CASE("ready: a sub-result of one party alone says what that party does") {
  Files files = prepared();
  replace(files, "goals/internships.toml", "[shares]\nnoorderzorg = \"+7\"\nhanzeschool = \"+5\"\n", "");
  CHECK(missing(files, "results-per-party-known").size() == 2);
  files["goals/internships/school.toml"] =
      "result = \"+5 internships by 2025-12-31\"\nparties = [\"hanzeschool\"]\n";
  CHECK(missing(files, "results-per-party-known") == Places{"goals/internships.toml: shares.noorderzorg"});
}

TEST_CASE("ready: a goal that is due within a year is its own first result") {
  Files files = prepared();
  files.erase("goals/internships/first.toml");
  CHECK(missing(files, "early-result") == Places{"goals/internships/first-year.toml: result"});
  replace(files, "goals/internships.toml", "2026-12-31", "2024-12-31");
  CHECK(missing(files, "early-result").empty());
}

TEST_CASE("ready: a first result that is given up is none") {
  Files files = prepared();
  files["goals/internships/first.toml"] += "[stopped]\ndate = 2024-01-15\nwhy = \"no wards\"\n";
  CHECK(missing(files, "early-result") == Places{"goals/internships/first-year.toml: result"});
}

TEST_CASE("ready: three times the pace of before is believed and more is not") {
  Files files = prepared();
  // +12 in three years is 4 a year; the first year asks 4.8.
  files["measurements/noorderzorg.toml"] = "[internships]\n2022-12-31 = 68.4\n2023-12-31 = 70\n";
  files["measurements/hanzeschool.toml"] = "[internships]\n2022-12-31 = 50\n2023-12-31 = 50\n";
  CHECK(missing(files, "pace-believable").empty());
  replace(files, "measurements/noorderzorg.toml", "68.4", "68.6");
  CHECK(missing(files, "pace-believable") == Places{"goals/internships/first.toml: result"});
  replace(files, "measurements/noorderzorg.toml", "68.6", "71");
  CHECK(missing(files, "pace-believable").size() == 2);  // it went the other way
  files["decisions/d.toml"] = "date = 2024-03-01\ndecision = \"We keep it\"\naffects = [\"internships\"]\n";
  CHECK(missing(files, "pace-believable").size() == 2);  // not decided yet
  CHECK(missing(files, "pace-believable", {}, "2024-03-01").empty());
}

TEST_CASE("ready: means follow the key by the newest figures and sub-results are beside it") {
  Files files = prepared();
  replace(files, "accord.toml", "[governance]", "distribution_key = \"staff\"\n[governance]");
  files["indicators/staff.toml"] = "name = \"Staff\"\nunit = \"FTE\"\n";
  files["measurements/noorderzorg.toml"] += "[staff]\n2022-12-31 = 100\n2023-12-31 = 300\n2024-12-31 = 1\n";
  files["measurements/hanzeschool.toml"] += "[staff]\n2022-12-31 = 100\n";
  replace(files, "goals/internships.toml", "noorderzorg = { hours = 4 }",
          "noorderzorg = { hours = 300, budget = 50 }\nhanzeschool = { hours = 100, budget = 50 }");
  CHECK(missing(files, "means-follow-the-key") ==
        Places{"goals/internships.toml: means.hanzeschool", "goals/internships.toml: means.noorderzorg"});
  replace(files, "goals/internships.toml", ", budget = 50", "");
  replace(files, "goals/internships.toml", ", budget = 50", "");
  CHECK(missing(files, "means-follow-the-key").empty());
}

TEST_CASE("ready: a key that is no indicator can't be followed") {
  Files files = prepared();
  replace(files, "accord.toml", "[governance]", "distribution_key = \"staf\"\n[governance]");
  CHECK(missing(files, "means-follow-the-key") == Places{"accord.toml: distribution_key"});
}

TEST_CASE("ready: an ambition may say by itself how it decides") {
  Files files = prepared();
  replace(files, "accord.toml", "decides = \"by consent\"\n", "");
  CHECK(missing(files, "decision-making-stated") == Places{"accord.toml: governance.decides"});
  files["ambitions/work.toml"] = "name = \"Work\"\n[governance]\ndecides = \"the schools\"\n";
  replace(files, "goals/internships.toml", "why =", "ambition = \"work\"\nwhy =");
  CHECK(missing(files, "decision-making-stated").empty());
}

TEST_CASE("ready: an effort for a result serves the steps to it and not what is measured otherwise below") {
  Files files = prepared();
  files["indicators/wards.toml"] = "name = \"Wards\"\nunit = \"wards\"\n";
  files["goals/internships/wards.toml"] = "result = \"At least 4 wards by 2025-12-31\"\n";
  CHECK(missing(files, "every-result-served") == Places{"efforts/internships-wards.toml: supports"});
}

TEST_CASE("ready: an effort that is over or for something else is not asked what it serves") {
  Files files = prepared();
  files["goals/old.toml"] =
      "result = \"At least 60 internships by 2025-12-31\"\n[stopped]\ndate = 2024-01-15\nwhy = \"x\"\n";
  files["efforts/old.toml"] = "name = \"Old\"\nsupports = [\"old\"]\n";
  CHECK(missing(files, "every-effort-serves") == Places{"efforts/old.toml: supports"});
  CHECK(missing(files, "every-effort-serves", of_goal("internships")).empty());
  files["efforts/old.toml"] += "until = 2024-01-20\n";
  CHECK(missing(files, "every-effort-serves").empty());
}

TEST_CASE("ready: an effort of before the baseline is energy that was there") {
  Files files = prepared();
  replace(files, "efforts/wards.toml", "2022-01-01", "2023-12-31");
  CHECK(missing(files, "existing-energy-used") == Places{"efforts/existing-energy.toml: since"});
  replace(files, "efforts/wards.toml", "2023-12-31", "2023-12-30");
  CHECK(missing(files, "existing-energy-used").empty());
}

TEST_CASE("ready: of a party only what that party must bring is told and of its results all") {
  Files files = prepared();
  replace(files, "parties/noorderzorg.toml", "limits = []\n", "");
  replace(files, "parties/hanzeschool.toml", "limits = []\n", "");
  replace(files, "goals/internships.toml", "risks = []\n", "");
  CHECK(missing(files, "limits-on-the-table", of_party("hanzeschool")) ==
        Places{"parties/hanzeschool.toml: limits"});
  CHECK(missing(files, "risks-on-the-table", of_party("hanzeschool")) ==
        Places{"goals/internships.toml: risks"});
  CHECK(missing(files, "ratified-by-all", of_party("hanzeschool")) ==
        Places{"ratifications/hanzeschool.toml: internships"});
}

TEST_CASE("ready: what can't be read is neither there nor missing") {
  Files files = prepared();
  files["parties/hanzeschool.toml"] = "name = \"Hanzeschool\nneeds = []\n";
  const test::World world(files);
  const Readiness seen = judge_ready(world.loaded, world.results, day("2024-02-01"), {});
  for (const JudgedCondition& one : seen.conditions) {
    if (one.id != "needs-on-the-table") continue;
    REQUIRE(one.missing.size() == 1);
    CHECK(one.missing.front().lack == Lack::unreadable);
  }
  CHECK(missing(files, "results-readable") == Places{"parties/hanzeschool.toml: syntax"});
}

TEST_CASE("ready: an error elsewhere does not hold up what is asked about") {
  Files files = prepared();
  files["goals/other.toml"] = "result = \"Meet every month to inspire each other\"\n";
  CHECK(missing(files, "results-readable") == Places{"goals/other.toml: result"});
  CHECK(not_met(files, of_goal("internships")) == Places{"ratified-by-all"});
}

TEST_CASE("ready: with accord.toml unreadable nothing is ready and nothing breaks") {
  Files files = prepared();
  files["accord.toml"] = "format = 1\nname = \"Work\n";
  const Places seen = not_met(files);
  CHECK(std::find(seen.begin(), seen.end(), "results-readable") != seen.end());
  CHECK(std::find(seen.begin(), seen.end(), "purpose-stated") != seen.end());
}

TEST_CASE("ready: without results it is not ready and every condition about results says why") {
  Files files = prepared();
  files.erase("goals/internships.toml");
  files.erase("goals/internships/first.toml");
  files.erase("efforts/wards.toml");
  const test::World world(files);
  const Readiness seen = judge_ready(world.loaded, world.results, day("2024-02-01"), {});
  CHECK(!seen.is_ready());
  CHECK(seen.results.empty());
  CHECK(seen.parties.size() == 2);
  CHECK(missing(files, "risks-on-the-table") == Places{"goals/first-result.toml: result"});
  CHECK(missing(files, "needs-on-the-table").empty());
}

TEST_CASE("ready: a goal whose deadline has passed is judged only by its name") {
  const test::World world(prepared());
  CHECK(judge_ready(world.loaded, world.results, day("2027-01-01"), {}).results.empty());
  CHECK(judge_ready(world.loaded, world.results, day("2027-01-01"), of_goal("internships")).results.size() ==
        2);
  // A step whose day has passed belongs to a goal that goes on.
  CHECK(judge_ready(world.loaded, world.results, day("2025-06-01"), {}).results.size() == 2);
}

}  // namespace
}  // namespace accord
