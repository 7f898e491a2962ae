#include "accord/balance.hpp"
#include "partnerships.hpp"

#include <doctest/doctest.h>

using namespace accord;
using namespace accord::test;

namespace {

Files two_hospitals() {
  Files files = worked_example();
  files["accord.toml"] += "distribution_key = \"fte\"\n";
  files["indicators/fte.toml"] = "name = \"Staff\"\nunit = \"FTE\"\n";
  files["measurements/noorderzorg.toml"] += "[fte]\n2023-12-31 = 900\n2024-12-31 = 300\n2027-12-31 = 1\n";
  files["measurements/hanzeschool.toml"] += "[fte]\n2023-12-31 = 100\n";
  files["goals/internships.toml"] +=
      "[shares]\nnoorderzorg = \"+4\"\nhanzeschool = \"+2%\"\n"
      "[means]\nnoorderzorg = { hours = 500, budget = 1000, competencies = [\"wards\"], kind = \"own\" }\n"
      "hanzeschool = { hours = 300, kind = \"lent\" }\n";
  files["goals/internships/first.toml"] =
      "result = \"+2% internships by 2024-06-30\"\n"
      "[means]\nnoorderzorg = { hours = 100, competencies = [\"wards\", \"skills lab\"], kind = \"hired\" "
      "}\n";
  return files;
}

struct Weighed {
  explicit Weighed(const Files& files, const std::string& today = "2026-11-23")
      : world(files), balance(compute_balance(world.loaded.partnership, world.results, day(today))) {}
  const PartyBalance& of(const std::string& party) const {
    for (const PartyBalance& one : balance.parties)
      if (one.party->id.text() == party) return one;
    FAIL("no such party: " << party);
    return balance.parties.front();
  }
  std::vector<std::string> parties() const {
    std::vector<std::string> out;
    for (const PartyBalance& one : balance.parties) out.push_back(one.party->id.text());
    return out;
  }
  World world;
  Balance balance;
};

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("means are summed over results with what is own and lent and hired apart") {
  const Weighed w(two_hospitals());
  const PartyMeans& means = w.of("noorderzorg").means;
  CHECK(means.all.hours == 600);
  CHECK(means.all.budget == 1000);
  CHECK(means.own.hours == 500);
  CHECK(means.hired.hours == 100);
  CHECK_FALSE(means.hired.budget);
  CHECK_FALSE(means.lent.hours);
  CHECK(means.competencies == Names{"wards", "skills lab"});
}

TEST_CASE("the distribution key takes the newest figures of today and not those dated ahead") {
  const Weighed w(two_hospitals());
  const PartyBalance& noorderzorg = w.of("noorderzorg");
  CHECK(noorderzorg.key->figure == 300);
  CHECK(noorderzorg.key->date == day("2024-12-31"));
  CHECK(noorderzorg.key->part == 0.75);
  // 800 hours of the goal and 100 of its sub-result, three quarters of each
  CHECK(noorderzorg.hours->expected == 675);
  CHECK(noorderzorg.hours->promised == 600);
  CHECK(noorderzorg.hours->difference() == -75);
  CHECK(w.of("hanzeschool").hours->expected == 225);
  CHECK(w.of("hanzeschool").budget->expected == 250);
  CHECK(w.of("hanzeschool").budget->promised == 0);
}

TEST_CASE("by an equal key every party of a result is expected to bring the same and others nothing") {
  Files files = two_hospitals();
  files["accord.toml"] = "format = 1\nname = \"W\"\nstart = 2023-12-31\ndistribution_key = \"equal\"\n";
  files["parties/oosterhuis.toml"] = "name = \"Oosterhuis\"\n";
  files["goals/internships.toml"] =
      "result = \"+4% internships by 2024-12-31\"\nparties = [\"noorderzorg\", \"hanzeschool\"]\n"
      "[means]\nnoorderzorg = { hours = 300 }\n";
  files.erase("goals/internships/first.toml");
  const Weighed w(files);
  CHECK(w.of("noorderzorg").hours->expected == 150);
  CHECK(w.of("hanzeschool").hours->expected == 150);
  CHECK_FALSE(w.of("oosterhuis").hours);
  CHECK_FALSE(w.of("noorderzorg").budget);
}

TEST_CASE("a party without a figure for the key has no expected part and takes none from others") {
  Files files = two_hospitals();
  files["parties/oosterhuis.toml"] = "name = \"Oosterhuis\"\n";
  files["goals/internships.toml"] += "oosterhuis = { hours = 4000 }\n";
  const Weighed w(files);
  CHECK_FALSE(w.of("oosterhuis").key->part);
  CHECK_FALSE(w.of("oosterhuis").hours);
  CHECK(w.of("oosterhuis").means.all.hours == 4000);
  CHECK(w.of("noorderzorg").hours->expected == 675);
}

TEST_CASE("a stopped result asks for no means and no shares from the day on which it stops") {
  Files files = two_hospitals();
  files["goals/internships.toml"] += "[stopped]\ndate = 2026-11-23\nwhy = \"no money\"\n";
  const Weighed before(files, "2026-11-22");
  CHECK(before.of("noorderzorg").means.all.hours == 600);
  CHECK(before.of("noorderzorg").shares.size() == 1);
  const Weighed after(files);
  CHECK_FALSE(after.of("noorderzorg").means.all.hours);
  CHECK_FALSE(after.of("noorderzorg").hours);
  CHECK(after.of("noorderzorg").shares.empty());
}

TEST_CASE("a share comes to a level against the party's own baseline") {
  const Weighed w(two_hospitals());
  CHECK(w.of("noorderzorg").shares.at(0).level == 74);
  CHECK(w.of("hanzeschool").shares.at(0).level == 51);
  // nobody knows the baseline before its day, and there is none without a figure
  CHECK_FALSE(Weighed(two_hospitals(), "2023-12-30").of("noorderzorg").shares.at(0).level);
  Files files = two_hospitals();
  files["measurements/noorderzorg.toml"] = "";
  CHECK_FALSE(Weighed(files).of("noorderzorg").shares.at(0).level);
}

TEST_CASE("a share that states a level needs no baseline to come to it") {
  Files files = two_hospitals();
  files["goals/internships.toml"] =
      "result = \"+4% internships by 2024-12-31\"\n[shares]\nnoorderzorg = \"to 140\"\n";
  files["measurements/noorderzorg.toml"] = "";
  CHECK(Weighed(files).of("noorderzorg").shares.at(0).level == 140);
}

TEST_CASE("observers come last and only with something on the table and who left is not there") {
  Files files = two_hospitals();
  files["parties/aaa.toml"] = "name = \"A\"\nrole = \"observer\"\ninterests = []\n";
  files["parties/bbb.toml"] = "name = \"B\"\nrole = \"observer\"\n";
  files["parties/ccc.toml"] = "name = \"C\"\nleft = 2026-11-23\n";
  files["parties/ddd.toml"] = "name = \"D\"\njoined = 2027-01-01\n";
  const Weighed w(files);
  CHECK(w.parties() == Names{"ddd", "hanzeschool", "noorderzorg", "aaa"});
  CHECK_FALSE(w.of("aaa").key);
  CHECK(w.of("aaa").count_cards() == 1);
}

TEST_CASE("a successor brings what its predecessors promised from the day of the merger on") {
  Files files = two_hospitals();
  files["parties/noorderschool.toml"] =
      "name = \"N\"\njoined = 2026-01-01\nsucceeds = [\"noorderzorg\", \"hanzeschool\"]\n";
  const Weighed before(files, "2025-12-31");
  CHECK(before.parties() == Names{"hanzeschool", "noorderzorg"});
  const Weighed after(files, "2026-01-01");
  CHECK(after.parties() == Names{"noorderschool"});
  CHECK(after.of("noorderschool").means.all.hours == 900);
  CHECK(after.of("noorderschool").shares.size() == 2);
}

TEST_CASE("figures of a ratio divide means by what each party's own ratio is") {
  Files files = two_hospitals();
  files["indicators/rate.toml"] =
      "name = \"Rate\"\nunit = \"FTE a place\"\ncombine = \"ratio\"\nof = \"fte\"\nto = \"internships\"\n";
  files["accord.toml"] = "format = 1\nname = \"W\"\nstart = 2023-12-31\ndistribution_key = \"rate\"\n";
  const Weighed w(files, "2024-12-31");
  CHECK(w.of("noorderzorg").key->figure == doctest::Approx(300.0 / 74));
  CHECK(w.of("hanzeschool").key->figure == doctest::Approx(100.0 / 52));
}

TEST_CASE("nothing is divided where all figures of the key are zero or below") {
  Files files = two_hospitals();
  files["measurements/noorderzorg.toml"] = "[fte]\n2024-12-31 = 0\n";
  files["measurements/hanzeschool.toml"] = "[fte]\n2024-12-31 = -3\n";
  const Weighed w(files);
  CHECK_FALSE(w.of("noorderzorg").key->part);
  CHECK_FALSE(w.of("hanzeschool").key->part);
  CHECK_FALSE(w.of("noorderzorg").hours);
}
