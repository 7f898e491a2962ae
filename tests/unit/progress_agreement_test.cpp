#include "accord/agreement.hpp"
#include "partnerships.hpp"

#include <doctest/doctest.h>

using namespace accord;
using namespace accord::test;

namespace {

const std::string kToday = "2024-10-31";
const std::string kMeasure = "sum of places, level, higher is better, 2 decimals, margin 0";

// "2024-03-14 = { by = ["board"], ... }" under a heading for the result.
std::string yes(const std::string& terms, const std::string& date = "2024-03-14",
                const std::string& by = "board") {
  return "[internships]\n" + date + " = { by = [\"" + by + "\"], " + terms + " }\n";
}

std::string terms(const std::string& sentence, const std::string& deadline, const std::string& baseline,
                  const std::string& target, const std::string& more = "") {
  return "result = \"" + sentence + "\", deadline = " + deadline +
         ", baseline_date = 2023-12-31, baseline = " + baseline + ", target = " + target + ", measure = \"" +
         kMeasure + '"' + more;
}

const std::string kPlain = terms("+4% internships by 2024-12-31", "2024-12-31", "120", "124.8");

// The worked example, to which Noorderzorg said yes as it stands.
Files ratified(const std::string& text = yes(kPlain)) {
  Files files = worked_example();
  files["ratifications/noorderzorg.toml"] = text;
  return files;
}

struct Seen {
  explicit Seen(const Files& files, const std::string& date = kToday)
      : world(files),
        all(compute_agreements(world.loaded.partnership, world.results, world.assess_on(date), day(date))) {
    REQUIRE(world.loaded.findings.empty());
  }
  const Agreement& one() const { return all.at(0); }
  std::vector<std::string> moves() const {
    std::vector<std::string> out;
    for (const Moved& m : one().moved) out.emplace_back(move_name(m.move));
    return out;
  }

  World world;
  std::vector<Agreement> all;
};

using Names = std::vector<std::string>;

Names moves_of(const Files& files, const std::string& date = kToday) { return Seen(files, date).moves(); }

Files with_sentence(const std::string& sentence, Files files = ratified()) {
  files["goals/internships.toml"] = "result = \"" + sentence + "\"\n";
  return files;
}

}  // namespace

TEST_CASE("what reads as it was ratified has not moved") {
  const Seen seen(ratified());
  CHECK(seen.moves().empty());
  CHECK_FALSE(seen.one().severity);
  CHECK(seen.one().count_complete() == 1);
  CHECK(seen.one().parties.size() == 2);
  CHECK_FALSE(seen.one().target);
}

TEST_CASE("terms are what the result says today") {
  Files files = worked_example();
  files["goals/internships.toml"] +=
      "parties = [\"noorderzorg\", \"hanzeschool\"]\n[shares]\nnoorderzorg = \"+3\"\n";
  const World world(files);
  const Terms t =
      terms_of(world.loaded.partnership, world.on(kToday, "internships"), Id::parse("noorderzorg").value());
  CHECK(t.sentence == "+4% internships by 2024-12-31");
  CHECK(t.deadline == day("2024-12-31"));
  CHECK(t.baseline == 120);
  CHECK(t.target == 124.8);
  CHECK(t.measure == kMeasure);
  CHECK(t.share == "+3");
  CHECK(t.parties.size() == 2);
  CHECK(t.parties.front().text() == "noorderzorg");
}

TEST_CASE("a target nearer the baseline is relaxed and one further away is tightened") {
  CHECK(moves_of(with_sentence("+3% internships by 2024-12-31")) == Names{"relaxed"});
  CHECK(moves_of(with_sentence("+5% internships by 2024-12-31")) == Names{"tightened"});
  CHECK(moves_of(with_sentence("to 110 internships by 2024-12-31")) == Names{"relaxed"});
}

TEST_CASE("a later deadline is relaxed and an earlier one is tightened") {
  CHECK(moves_of(with_sentence("+4% internships by 2025-06-30")) == Names{"relaxed"});
  CHECK(moves_of(with_sentence("+4% internships by 2024-11-30")) == Names{"tightened"});
  CHECK(moves_of(with_sentence("+5% internships by 2025-06-30")) == Names{"relaxed", "tightened"});
}

TEST_CASE("a level to be kept is relaxed downwards though that is further from the baseline") {
  const auto kept = [](const std::string& sentence) {
    return with_sentence(
        sentence, ratified(yes(terms("at least 100 internships by 2024-12-31", "2024-12-31", "120", "100"))));
  };
  CHECK(moves_of(kept("at least 90 internships by 2024-12-31")) == Names{"relaxed"});
  CHECK(moves_of(kept("at least 110 internships by 2024-12-31")) == Names{"tightened"});
}

TEST_CASE("a corrected figure is told once though it moves the target too") {
  Files files = ratified();
  files["measurements/hanzeschool.toml"] = "[internships]\n2023-12-31 = 48\n2024-10-31 = 52\n";
  const Seen seen(files);
  REQUIRE(seen.moves() == Names{"re-based"});
  CHECK(seen.one().moved[0].from_level == 120);
  CHECK(seen.one().moved[0].to_level == 118);
  CHECK(seen.one().severity == Severity::error);
}

TEST_CASE("a figure of a party that had none completes the baseline") {
  Files files = ratified(yes(
      terms("+4% internships by 2024-12-31", "2024-12-31", "70", "72.8", ", without = [\"hanzeschool\"]")));
  const Seen seen(files);
  CHECK(seen.moves() == Names{"completed"});
  CHECK(seen.one().severity == Severity::note);
  CHECK(seen.one().parties[1].current);
  files["measurements/noorderzorg.toml"] = "[internships]\n2023-12-31 = 69\n";
  CHECK(moves_of(files) == Names{"re-based"});
}

TEST_CASE("progress towards the ratified target is there whenever that is another one") {
  const Seen seen(with_sentence("+10% internships by 2024-12-31"));
  CHECK(seen.moves() == Names{"tightened"});
  REQUIRE(seen.one().target);
  CHECK(*seen.one().target == 124.8);
  REQUIRE(seen.one().progress);
  CHECK(*seen.one().progress == doctest::Approx(6 / 4.8));
}

TEST_CASE("a party that left before the baseline completes it and so does a merger") {
  Files left = ratified();
  left["parties/hanzeschool.toml"] = "name = \"Hanzeschool\"\nleft = 2023-12-01\n";
  CHECK(moves_of(left) == Names{"completed"});

  Files merged = ratified(yes(terms("+4% internships by 2024-12-31", "2024-12-31", "60", "62.4")));
  merged["indicators/internships.toml"] += "combine = \"mean\"\n";
  const std::string mean = "mean" + kMeasure.substr(3);
  auto& text = merged["ratifications/noorderzorg.toml"];
  text.replace(text.find(kMeasure), kMeasure.size(), mean);
  merged["goals/internships.toml"] += "parties = [\"noorderzorg\", \"hanzeschool\"]\n";
  text.replace(text.find(" }"), 2, ", parties = [\"noorderzorg\", \"hanzeschool\"] }");
  CHECK(moves_of(merged).empty());
  merged["parties/noordschool.toml"] =
      "name = \"Noordschool\"\njoined = 2024-07-01\nsucceeds = [\"noorderzorg\", \"hanzeschool\"]\n";
  merged["measurements/noordschool.toml"] = "[internships]\n2023-12-31 = 65\n2024-10-31 = 66\n";
  const Seen seen(merged);
  CHECK(seen.moves() == Names{"completed"});
  // Only one of the two that merged has said yes, so their successor has not.
  CHECK(seen.one().parties.size() == 1);
  CHECK(seen.one().count_complete() == 0);
}

TEST_CASE("other parties re-scope a result and a list that says what was inherited does not") {
  Files files = ratified();
  files["goals/internships.toml"] += "parties = [\"hanzeschool\", \"noorderzorg\"]\n";
  CHECK(moves_of(files).empty());
  files["goals/internships.toml"] =
      "result = \"+4% internships by 2024-12-31\"\nparties = [\"noorderzorg\"]\n";
  const Seen seen(files);
  REQUIRE(seen.moves() == Names{"re-scoped"});
  CHECK(seen.one().moved[0].from_parties.size() == 2);
  CHECK(seen.one().moved[0].to_parties.size() == 1);
}

TEST_CASE("another measure is re-measured and another definition is re-worded") {
  Files files = ratified();
  files["indicators/internships.toml"] += "margin = 2\n";
  CHECK(moves_of(files) == Names{"re-measured"});
  files = ratified();
  files["indicators/internships.toml"] += "definition = \"With a supervisor named\"\n";
  CHECK(moves_of(files) == Names{"re-worded"});
  files = ratified();
  files["indicators/internships.toml"] += "combine = \"mean\"\n";
  CHECK(moves_of(files) == Names{"re-measured"});  // a baseline of means says nothing about figures
}

TEST_CASE("other words for the same numbers are re-worded") {
  const Seen seen(with_sentence("4% more internships by the end of 2024"));
  CHECK(seen.moves() == Names{"re-worded"});
  CHECK(seen.one().severity == Severity::note);
  CHECK(seen.one().parties[1].current);
}

TEST_CASE("another indicator in the sentence is re-measured") {
  Files files = ratified();
  files["indicators/jobs.toml"] = "name = \"Jobs\"\nunit = \"places\"\n";
  files["measurements/noorderzorg.toml"] += "[jobs]\n2023-12-31 = 70\n";
  files["measurements/hanzeschool.toml"] += "[jobs]\n2023-12-31 = 50\n";
  CHECK(moves_of(with_sentence("+4% jobs by 2024-12-31", files)) == Names{"re-measured"});
}

TEST_CASE("what is given up is withdrawn for every yes from before that day") {
  Files files = ratified();
  files["goals/internships.toml"] += "[stopped]\ndate = 2024-06-01\nwhy = \"the school closed\"\n";
  CHECK(moves_of(files) == Names{"withdrawn"});
  CHECK(moves_of(files, "2024-05-31").empty());
  files["ratifications/noorderzorg.toml"] +=
      "2024-06-01 = { by = [\"board\"], result = \"+4% internships by 2024-12-31\" }\n";
  CHECK(moves_of(files).empty());
}

TEST_CASE("a yes before there was a baseline is completed by it and still sees a lower target") {
  const std::string early =
      yes("result = \"+4% internships by 2024-12-31\", deadline = 2024-12-31, baseline_date = 2023-12-31, "
          "measure = \"" +
          kMeasure + '"');
  CHECK(moves_of(ratified(early)) == Names{"completed"});
  CHECK(moves_of(with_sentence("+3% internships by 2024-12-31", ratified(early))) ==
        Names{"relaxed", "completed"});
  CHECK(moves_of(with_sentence("+12 internships by 2024-12-31", ratified(early))) ==
        Names{"tightened", "completed"});
}

TEST_CASE("of each body only the newest yes counts and every body is needed") {
  Files files = with_sentence("+3% internships by 2024-12-31");
  files["accord.toml"] += "[governance]\nratified_by = [\"board\", \"works council\"]\n";
  Seen seen(files);
  CHECK(seen.one().count_complete() == 0);
  CHECK(seen.moves() == Names{"relaxed"});

  const std::string now = terms("+3% internships by 2024-12-31", "2024-12-31", "120", "123.6");
  files["ratifications/noorderzorg.toml"] +=
      "2024-05-01 = { by = [\"Board\", \"Works Council\"], " + now + " }\n";
  const Seen again(files);
  CHECK(again.moves().empty());
  CHECK(again.one().count_complete() == 1);
  CHECK(again.one().parties[1].bodies[1].date == day("2024-05-01"));
}

TEST_CASE("a decision makes a move a warning until the days to ratify have passed") {
  Files files = with_sentence("+3% internships by 2024-12-31");
  files["accord.toml"] += "[governance]\nratify_within = 30\n";
  files["decisions/less.toml"] = "date = 2024-10-01\ndecision = \"Less\"\naffects = [\"internships\"]\n";
  const Seen seen(files);
  CHECK(seen.one().severity == Severity::warning);
  REQUIRE(seen.one().amendment);
  CHECK(seen.one().amendment->until == day("2024-10-31"));
  CHECK(seen.one().amendment->waiting == 2);
  CHECK(Seen(files, "2024-11-01").one().severity == Severity::error);
  files["decisions/less.toml"] = "date = 2024-03-14\ndecision = \"Less\"\naffects = [\"internships\"]\n";
  CHECK(Seen(files).one().severity == Severity::error);  // the yes is not older than that
}

TEST_CASE("a share that was lowered is relaxed for its party") {
  const std::string shared =
      terms("+4% internships by 2024-12-31", "2024-12-31", "120", "124.8", ", share = \"+3\"");
  Files files = ratified(yes(shared));
  files["goals/internships.toml"] += "[shares]\nnoorderzorg = \"+3\"\n";
  CHECK(moves_of(files).empty());
  files["goals/internships.toml"] =
      "result = \"+4% internships by 2024-12-31\"\n[shares]\nnoorderzorg = \"+2\"\n";
  const Seen seen(files);
  REQUIRE(seen.moves() == Names{"relaxed"});
  CHECK(seen.one().moved[0].term == Term::share);
}

TEST_CASE("a yes of a day to come does not count yet") {
  CHECK(Seen(ratified(yes(kPlain, "2024-11-01"))).one().count_complete() == 0);
  CHECK(Seen(ratified(yes(kPlain, "2024-11-01")), "2024-11-01").one().count_complete() == 1);
}

TEST_CASE("equal moves of several parties are one with all their names") {
  Files files = with_sentence("+3% internships by 2024-12-31");
  files["ratifications/hanzeschool.toml"] = yes(kPlain, "2024-04-02");
  const Seen seen(files);
  REQUIRE(seen.one().moved.size() == 1);
  REQUIRE(seen.one().moved[0].who.size() == 2);
  CHECK(seen.one().moved[0].who[0].text() == "hanzeschool");
}

TEST_CASE("other words in the purpose are a note for those who ratified it") {
  Files files = worked_example();
  files["accord.toml"] += "purpose = \"More places\"\n";
  files["ratifications/noorderzorg.toml"] =
      "[\".\"]\n2024-03-14 = { by = [\"board\"], result = \"Places\" }\n";
  const World world(files);
  const Agreement purpose = compute_purpose_agreement(world.loaded.partnership, day(kToday));
  REQUIRE(purpose.moved.size() == 1);
  CHECK(purpose.severity == Severity::note);
  CHECK(purpose.count_complete() == 1);
  CHECK(purpose.parties.size() == 2);
}

TEST_CASE("the shares of parties that merged are compared one by one") {
  const auto shared = [](const std::string& share) {
    return yes(
        terms("+4% internships by 2024-12-31", "2024-12-31", "120", "124.8", ", share = \"" + share + '"'));
  };
  Files files = ratified(shared("+3"));
  files["ratifications/hanzeschool.toml"] = shared("+1.8");
  files["goals/internships.toml"] += "[shares]\nnoorderzorg = \"+3\"\nhanzeschool = \"+1.8\"\n";
  files["parties/noordschool.toml"] =
      "name = \"Noordschool\"\njoined = 2024-07-01\nsucceeds = [\"noorderzorg\", \"hanzeschool\"]\n";
  files["measurements/noordschool.toml"] = "[internships]\n2023-12-31 = 120\n2024-10-31 = 126\n";
  const Seen seen(files);
  CHECK(seen.moves().empty());
  CHECK(seen.one().count_current() == 1);
}

TEST_CASE("a floor that became a ceiling is relaxed though the number is the same") {
  const auto floor =
      ratified(yes(terms("at least 100 internships by 2024-12-31", "2024-12-31", "120", "100")));
  CHECK(moves_of(with_sentence("at most 100 internships by 2024-12-31", floor)) == Names{"relaxed"});
  CHECK(moves_of(with_sentence("at most 130 internships by 2024-12-31", floor)) == Names{"relaxed"});
}

// A ceiling of 100 from 120 was lifted to 110, said as "to": today's words go the same way.
TEST_CASE("which way is further is what the ratified sentence says") {
  const auto ceiling =
      ratified(yes(terms("at most 100 internships by 2024-12-31", "2024-12-31", "120", "100")));
  CHECK(moves_of(with_sentence("to 110 internships by 2024-12-31", ceiling)) == Names{"relaxed"});
  CHECK(moves_of(with_sentence("to 90 internships by 2024-12-31", ceiling)) == Names{"tightened"});
}

// "Open vacancies" begins with a verb, and "from 22 places to 20 places" has two amounts: read without the
// indicators' names, neither was what had been ratified.
TEST_CASE("a ratified sentence is read with the names that indicators have") {
  const auto before = [](const std::string& ratified_sentence) {
    Files files = ratified(
        yes("result = \"" + ratified_sentence + "\", deadline = 2024-12-31, measure = \"" + kMeasure + '"'));
    files["indicators/internships.toml"] =
        "name = \"Open internships\"\naliases = [\"internships\"]\nunit = \"places\"\n";
    return files;
  };
  const auto moves = [&](const std::string& then, const std::string& now) {
    return moves_of(with_sentence(now, before(then)));
  };
  CHECK(moves("Open internships +12 by 2024-12-31", "+10 internships by 2024-12-31") ==
        Names{"relaxed", "completed"});
  CHECK(moves("internships from 120 places to 130 places by 2024-12-31",
              "to 130 internships by 2024-12-31") == Names{"re-worded", "completed"});
}

TEST_CASE("the numbers of another indicator are not compared") {
  Files files = with_sentence("to 4 vacancies by 2024-12-31");
  files["indicators/vacancies.toml"] = "name = \"Vacancies\"\nunit = \"places\"\n";
  files["measurements/noorderzorg.toml"] += "[vacancies]\n2023-12-31 = 9\n2024-10-31 = 8\n";
  const Seen seen(files);
  CHECK(seen.moves() == Names{"re-measured"});
  CHECK_FALSE(seen.one().target);
}

TEST_CASE("a result that is put together otherwise shows no progress towards the ratified number") {
  Files files = ratified();
  files["indicators/internships.toml"] =
      "name = \"Internships\"\naliases = [\"stageplaatsen\"]\nunit = \"places\"\ncombine = \"mean\"\n";
  const Seen seen(files);
  CHECK(seen.moves() == Names{"re-measured"});
  CHECK_FALSE(seen.one().target);
}

TEST_CASE("a yes in one merger stands through the next") {
  Files files = ratified(yes(kPlain));
  files["ratifications/hanzeschool.toml"] = yes(kPlain);
  files["parties/noordschool.toml"] =
      "name = \"Noordschool\"\njoined = 2024-03-01\nsucceeds = [\"noorderzorg\"]\n";
  files["parties/regioschool.toml"] =
      "name = \"Regioschool\"\njoined = 2024-07-01\nsucceeds = [\"noordschool\", \"hanzeschool\"]\n";
  files["ratifications/noordschool.toml"] = yes(kPlain, "2024-05-14");
  files["measurements/regioschool.toml"] = "[internships]\n2023-12-31 = 120\n2024-10-31 = 126\n";
  files["goals/internships.toml"] += "parties = [\"noorderzorg\", \"hanzeschool\"]\n";
  const Seen seen(files);
  REQUIRE(seen.one().parties.size() == 1);
  CHECK(seen.one().parties[0].complete);
  CHECK(seen.one().parties[0].bodies.at(0).date == day("2024-05-14"));
}

TEST_CASE("a list that names the party they merged into keeps the yes of those who merged") {
  Files files = ratified(yes(kPlain + ", parties = [\"noorderzorg\", \"hanzeschool\"]"));
  files["goals/internships.toml"] += "parties = [\"noordschool\"]\n";
  files["parties/noordschool.toml"] =
      "name = \"Noordschool\"\njoined = 2024-07-01\nsucceeds = [\"noorderzorg\", \"hanzeschool\"]\n";
  files["measurements/noordschool.toml"] = "[internships]\n2023-12-31 = 120\n2024-10-31 = 126\n";
  CHECK(Seen(files).one().count_complete() == 0);  // one of the two has not said it
  files["ratifications/hanzeschool.toml"] = files["ratifications/noorderzorg.toml"];
  CHECK(Seen(files).one().count_complete() == 1);
  CHECK(moves_of(files).empty());
}

TEST_CASE("a share of a party that merges later still is its share") {
  Files files = worked_example();
  files["goals/internships.toml"] += "[shares]\nnoorderzorg = \"+3\"\n";
  files["parties/noordschool.toml"] =
      "name = \"Noordschool\"\njoined = 2024-03-01\nsucceeds = [\"noorderzorg\"]\n";
  files["parties/regioschool.toml"] =
      "name = \"Regioschool\"\njoined = 2024-12-01\nsucceeds = [\"noordschool\", \"hanzeschool\"]\n";
  const World world(files);
  const Assessment seen = world.on(kToday, "internships");
  CHECK(terms_of(world.loaded.partnership, seen, Id::parse("noordschool").value()).share == "+3");
}

TEST_CASE("a share fewer than the merged parties had is relaxed") {
  Files files = ratified("");
  files["parties/noordschool.toml"] =
      "name = \"Noordschool\"\njoined = 2024-07-01\nsucceeds = [\"noorderzorg\", \"hanzeschool\"]\n";
  files["measurements/noordschool.toml"] = "[internships]\n2023-12-31 = 120\n2024-10-31 = 126\n";
  files["ratifications/noordschool.toml"] = yes(kPlain + ", share = \"+3, +1.8\"", "2024-08-01");
  files["goals/internships.toml"] += "[shares]\nnoorderzorg = \"+3\"\n";
  CHECK(moves_of(files) == Names{"relaxed"});
}

// Rounded to four decimals first, 119.49997 would be 119.5 and then 120.
TEST_CASE("a yes keeps a number that rounds as the number itself does") {
  Files files = worked_example();
  files["indicators/internships.toml"] =
      "name = \"Internships\"\naliases = [\"stageplaatsen\"]\nunit = \"places\"\ndecimals = 0\n";
  files["measurements/noorderzorg.toml"] = "[internships]\n2023-12-31 = 69.49997\n2024-10-31 = 74\n";
  const World world(files);
  const Terms t =
      terms_of(world.loaded.partnership, world.on(kToday, "internships"), Id::parse("noorderzorg").value());
  CHECK(*t.baseline == doctest::Approx(119.49997));
}

TEST_CASE("of each body it is known whether its yes is to what the result says today") {
  Files files = with_sentence("+3% internships by 2024-12-31");
  files["accord.toml"] += "[governance]\nratified_by = [\"board\", \"works council\"]\n";
  const std::string now = terms("+3% internships by 2024-12-31", "2024-12-31", "120", "123.6");
  files["ratifications/noorderzorg.toml"] =
      "[internships]\n2024-03-14 = { by = [\"board\", \"works council\"], " + kPlain +
      " }\n2024-06-14 = { by = [\"board\"], " + now + " }\n";
  const Seen seen(files);
  const PartyYes& party = seen.one().parties.at(1);
  REQUIRE(party.party.text() == "noorderzorg");
  CHECK(party.complete);
  CHECK_FALSE(party.current);
  CHECK(party.bodies.at(0).current);
  CHECK_FALSE(party.bodies.at(1).current);
}

// A party that succeeded itself, and two that succeeded each other, once went round for ever.
TEST_CASE("parties that merge in a circle are passed over") {
  for (const bool itself : {true, false}) {
    Files files = ratified(yes(kPlain));
    const std::string head = "name = \"X\"\njoined = 2024-01-01\n";
    files["parties/a.toml"] = head + (itself ? "succeeds = [\"a\"]\n" : "succeeds = [\"b\"]\n");
    if (!itself) files["parties/b.toml"] = head + "succeeds = [\"a\"]\n";
    files["parties/c.toml"] = head + "succeeds = [\"hanzeschool\"]\n";
    files["ratifications/noorderzorg.toml"] += "[\".\"]\n2024-03-14 = { by = [\"board\"], result = \"x\" }\n";
    const World world(files);
    const auto all =
        compute_agreements(world.loaded.partnership, world.results, world.assess_on(kToday), day(kToday));
    CHECK(all.size() == 1);
    CHECK(compute_purpose_agreement(world.loaded.partnership, day(kToday)).count_complete() == 1);
  }
}
