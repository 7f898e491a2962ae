// The result sentence of a goal, read against the indicators of a partnership.
#include "accord/sentence.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace accord;

namespace {

const std::vector<Subject>& subjects() {
  static const std::vector<Subject> all{
      {"staff-retention", {"staff-retention", "Staff retention", "behoud van medewerkers"}, "%"},
      {"internships", {"internships", "stageplaatsen", "BBL-plekken"}, "places"},
      {"sickness-absence", {"sickness-absence", "ziekteverzuim", "verzuim"}, "%"},
      {"turnover", {"turnover", "omzet"}, "EUR"},
      {"under-5-mortality", {"under-5-mortality", "under-5 mortality"}, "deaths per 1,000 live births"},
      {"waiting-time", {"waiting-time", "wachttijd"}, "days"},
      {"in", {"in"}, "of"},
  };
  return all;
}

ReadSentence read(const std::string& sentence) { return read_sentence(sentence, subjects()); }

// "relative 10 % up", "level 5.5 % down from 7.8"
std::string shown(const Change& change) {
  const auto number = [](double value) {
    std::string text = std::to_string(value);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.') text.pop_back();
    return text;
  };
  std::string text = std::string(change_kind_name(change.kind)) + ' ' + number(change.amount);
  if (!change.unit.empty()) text += ' ' + change.unit;
  if (change.direction) text += ' ' + std::string(direction_name(*change.direction));
  if (change.from) text += " from " + number(*change.from);
  return text;
}

void check_read(const std::string& sentence, const std::string& subject, const std::string& change,
                const std::string& deadline) {
  CAPTURE(sentence);
  const ReadSentence result = read(sentence);
  if (result.problem) FAIL_CHECK(result.problem->rule << ": " << result.problem->message.en);
  REQUIRE(result.usable());
  CHECK(result.subject == subject);
  CHECK(shown(*result.change) == change);
  CHECK((result.deadline ? result.deadline->iso() : "") == deadline);
}

// The words that the problem points at.
std::string where(const std::string& sentence, const SentenceProblem& problem) {
  return sentence.substr(problem.where.begin, problem.where.end - problem.where.begin);
}

void check_refused(const std::string& sentence, const std::string& rule, const std::string& words) {
  CAPTURE(sentence);
  const ReadSentence result = read(sentence);
  REQUIRE(result.problem);
  CHECK(result.problem->rule == rule);
  CHECK(where(sentence, *result.problem) == words);
  CHECK_FALSE(result.problem->message.empty());
  CHECK_FALSE(result.problem->help.empty());
}

}  // namespace

TEST_CASE("a result may be told in any order") {
  for (const char* sentence :
       {"+10% staff-retention by 2026-12-31", "By 2026-12-31 staff retention +10%",
        "+10% staff retention by Q4 2026", "staff retention: 10% higher by the end of 2026",
        "Increase staff retention by 10% by 31 December 2026",
        "10% meer behoud van medewerkers per eind 2026", "Verhoog in 2026 het behoud van medewerkers met 10%",
        "Uiterlijk op 31-12-2026 is het behoud van medewerkers met 10 procent gestegen",
        "Een stijging van 10% van het behoud van medewerkers vóór 2027"})
    check_read(sentence, "staff-retention", "relative 10 % up", "2026-12-31");
}

TEST_CASE("levels are to be reached or kept") {
  check_read("In 2027 is het verzuim maximaal 5,5%", "sickness-absence", "at-most 5.5 % down", "2027-12-31");
  check_read("ten minste 95 % behoud van medewerkers", "staff-retention", "at-least 95 % up", "");
  check_read("staff retention of 95% or more by 2027", "staff-retention", "at-least 95 % up", "2027-12-31");
  check_read("internships to 140 by 2027", "internships", "level 140", "2027-12-31");
  check_read("reduce sickness absence from 7.8% to 5.5% before 2028", "sickness-absence",
             "level 5.5 % down from 7.8", "2027-12-31");
  check_read("het verzuim daalt van 7,8 naar 5,5 procent in 2027", "sickness-absence",
             "level 5.5 % down from 7.8", "2027-12-31");
  check_read("sickness absence 7.8% -> 5.5% in 2027", "sickness-absence", "level 5.5 % down from 7.8",
             "2027-12-31");
  check_read("waiting time < 14 days", "waiting-time", "at-most 14 days down", "");
}

TEST_CASE("differences are relative or in points or in the unit") {
  check_read("-3 pp sickness absence", "sickness-absence", "points 3 pp down", "");
  check_read("verlaag het verzuim met 1,5 procentpunt", "sickness-absence", "points 1.5 pp down", "");
  check_read("+12 places internships", "internships", "absolute 12 places up", "");
  check_read("20 extra stageplaatsen", "internships", "absolute 20 up", "");
  check_read("omzet +\u20AC 1,5 miljoen in 2027", "turnover", "absolute 1500000 EUR up", "2027-12-31");
  check_read("turnover up by 50K euro", "turnover", "absolute 50000 EUR up", "");
  check_read("at least 10% more internships", "internships", "relative 10 % up", "");
}

TEST_CASE("fractions and factors are per cent of the baseline") {
  check_read("Halveer het ziekteverzuim per eind 2027", "sickness-absence", "relative 50 % down",
             "2027-12-31");
  check_read("Verdubbel het aantal BBL-plekken", "internships", "relative 100 % up", "");
  check_read("reduce sickness absence by half", "sickness-absence", "relative 50 % down", "");
  check_read("a quarter less sickness absence", "sickness-absence", "relative 25 % down", "");
  check_read("verzuim terugbrengen tot de helft", "sickness-absence", "relative 50 % down", "");
}

// "Een half procent" was read as half of it all: 50 % where 0.5 % was meant, and nothing looked wrong.
TEST_CASE("a part of a unit is an amount in that unit") {
  const auto points = [](const std::string& amount, const std::string& sentence) {
    check_read(sentence, "sickness-absence", "points " + amount + " pp down", "2027-12-31");
  };
  points("0.5", "een half procentpunt minder verzuim per eind 2027");
  points("0.5", "een halve procentpunt minder verzuim per eind 2027");
  points("0.25", "een kwart procentpunt minder verzuim per eind 2027");
  points("0.75", "driekwart procentpunt minder verzuim per eind 2027");
  points("1.5", "anderhalf procentpunt minder verzuim per eind 2027");
  points("2.5", "twee\u00EBnhalf procentpunt minder verzuim per eind 2027");
  points("2.5", "twee en een half procentpunt minder verzuim per eind 2027");
  points("0.5", "reduce sickness absence by half a percentage point by 2027-12-31");
  points("0.5", "reduce sickness absence by half pp by 2027-12-31");
  points("0.25", "reduce sickness absence by a quarter of a percentage point by 2027-12-31");
  points("1.5", "reduce sickness absence by one and a half percentage points by 2027-12-31");
  points("3.5", "reduce sickness absence by 3 and a half percentage points by 2027-12-31");

  check_read("Het verzuim daalt met een half procent", "sickness-absence", "relative 0.5 % down", "");
  check_read("Verlaag het ziekteverzuim met anderhalf procent", "sickness-absence", "relative 1.5 % down",
             "");
  check_read("reduce sickness absence by half a percent", "sickness-absence", "relative 0.5 % down", "");
  check_read("ziekteverzuim naar een half procent in 2027", "sickness-absence", "level 0.5 %", "2027-12-31");
  check_read("een halve dag minder wachttijd", "waiting-time", "absolute 0.5 dag down", "");
  check_read("verlaag de wachttijd met anderhalve dag", "waiting-time", "absolute 1.5 dag down", "");
  check_read("half a day less waiting time", "waiting-time", "absolute 0.5 day down", "");
  check_read("omzet met een half miljoen euro omlaag", "turnover", "absolute 500000 EUR down", "");
  check_read("increase turnover by half a million euros", "turnover", "absolute 500000 EUR up", "");
  check_read("increase turnover by one and a half million euros", "turnover", "absolute 1500000 EUR up", "");

  check_read("reduce sickness absence by half", "sickness-absence", "relative 50 % down", "");
  check_read("een kwart minder wachttijd", "waiting-time", "relative 25 % down", "");
  CHECK(read("naar een half procent verzuim").change->amount_decimals == 1);
  CHECK(read("naar een kwart procent verzuim").change->amount_decimals == 2);
}

// "Twee keer zoveel" was called vague where "tweemaal zoveel" was a result.
TEST_CASE("times as many is a factor whatever the number") {
  const auto up = [](const std::string& percent, const std::string& sentence) {
    check_read(sentence, "internships", "relative " + percent + " % up", "2027-12-31");
  };
  for (const char* times : {"Twee keer zoveel", "Twee keer zo veel", "2x zoveel", "2 x zo veel",
                            "tweemaal zoveel", "2 keer zoveel", "dubbel zoveel", "twee maal zo veel"})
    up("100", std::string(times) + " stageplaatsen per eind 2027");
  for (const char* times : {"twice as many", "2x as many", "two times as many", "2 times as much"})
    up("100", std::string(times) + " internships by 2027-12-31");
  up("200", "drie keer zoveel stageplaatsen per eind 2027");
  up("200", "3x zo veel stageplaatsen per eind 2027");
  up("200", "three times as many internships by 2027-12-31");
  up("400", "vijfmaal zoveel stageplaatsen per eind 2027");
  up("900", "10 times as many internships by 2027-12-31");
  up("50", "anderhalf keer zoveel stageplaatsen per eind 2027");
  up("50", "1.5 times as many internships by 2027-12-31");
  check_read("half zoveel stageplaatsen", "internships", "relative 50 % down", "");
  check_read("half as much sickness absence", "sickness-absence", "relative 50 % down", "");

  check_refused("three times more internships", "unit-mismatch", "times");
  check_refused("1x zoveel stageplaatsen", "leftover-words", "zoveel");
  check_refused("1.000 times as many internships", "ambiguous-number", "1.000");
}

TEST_CASE("deadlines are days or the last day of a period") {
  const auto deadline = [](const std::string& words) {
    const ReadSentence result = read("+10% staff retention " + words);
    CAPTURE(words);
    CHECK(result.usable());
    return result.deadline ? result.deadline->iso() : "";
  };
  CHECK(deadline("by 2026-12-31") == "2026-12-31");
  CHECK(deadline("op 1-3-2026") == "2026-03-01");
  CHECK(deadline("uiterlijk 1 maart 2026") == "2026-03-01");
  CHECK(deadline("by March 1st, 2026") == "2026-03-01");
  CHECK(deadline("in februari 2028") == "2028-02-29");
  CHECK(deadline("by the end of June 2026") == "2026-06-30");
  CHECK(deadline("eind 2027") == "2027-12-31");
  CHECK(deadline("per 2e kwartaal 2026") == "2026-06-30");
  CHECK(deadline("in 2026-Q3") == "2026-09-30");
  CHECK(deadline("before Q3 2026") == "2026-06-30");
  CHECK(deadline("v\u00F3\u00F3r 1 januari 2028") == "2027-12-31");
  CHECK(deadline("voor eind 2028") == "2028-12-31");
  CHECK(deadline("by the year 2030") == "2030-12-31");
}

TEST_CASE("a share in numbers is a level in per cent") {
  const std::vector<Subject> plans{{"care-plans", {"ouderen met zorgplan"}, "%"},
                                   {"elderly", {"elderly with a care plan"}, "people"}};
  const auto least = read_sentence("minstens 1 op de 4 ouderen met zorgplan per eind 2027", plans);
  REQUIRE(least.usable());
  CHECK(shown(*least.change) == "at-least 25 % up");
  const auto to = read_sentence("verhoog naar 9 op de 10 ouderen met zorgplan", plans);
  REQUIRE(to.usable());
  CHECK(shown(*to.change) == "level 90 % up");
  const auto people = read_sentence("at least one in four elderly with a care plan", plans);
  REQUIRE(people.problem);
  CHECK(people.problem->rule == "unit-mismatch");
}

TEST_CASE("willen dat is no word too many") {
  check_read("We willen dat in 2028 minstens 800 stageplaatsen zijn", "internships", "at-least 800 up",
             "2028-12-31");
}

// They were left over, or a second amount: "says a second amount: 'two years'".
TEST_CASE("a deadline that counts from today is told as such") {
  check_refused("10% more internships within two years", "leftover-words", "within two years");
  check_refused("10% more internships by the end of next year", "leftover-words", "by the end of next year");
  check_refused("Over vijf jaar is het verzuim gehalveerd", "leftover-words", "Over vijf jaar");
  check_refused("at least 95% staff retention within two years", "leftover-words", "within two years");
  CHECK(read("Volgend jaar 10% meer stageplaatsen").problem->help.en == "write the day: \"by 2028-12-31\"");
  check_read("waiting time within 60 days", "waiting-time", "at-most 60 days down", "");
}

TEST_CASE("a name is found as a whole even when it looks like grammar") {
  check_read("to 25 under-5 mortality by 2030", "under-5-mortality", "level 25", "2030-12-31");
  check_read("reduce under-5 mortality to 25 deaths per 1,000 live births", "under-5-mortality",
             "level 25 deaths per 1,000 live births down", "");
  check_read("in 2027 in +10%", "in", "relative 10 % up", "2027-12-31");
  check_read("in in 2027 +10%", "in", "relative 10 % up", "2027-12-31");
}

TEST_CASE("names are found whatever their spaces and hyphens and case") {
  const std::vector<Subject> odd{{"co2", {"CO2 uitstoot ", "Caf\u00C9-bezoek", "  A-B  C"}, "kg"}};
  for (const char* name :
       {"co2-uitstoot", "CO2uitstoot", "caf\u00E9 bezoek", "CAF\u00C9BEZOEK", "abc", "a b-c", "A\u00A0BC"}) {
    CAPTURE(std::string(name));
    CHECK(read_sentence(std::string("+10% ") + name + " in 2027", odd).usable());
  }
  for (const char* name : {"co2-uitstoot-a", "co2 uitstoten", "abcd", "ab"}) {
    CAPTURE(std::string(name));
    CHECK_FALSE(read_sentence(std::string("+10% ") + name + " in 2027", odd).usable());
  }
}

TEST_CASE("words that are left over are pointed at") {
  check_refused("+10% staff retention in all hospitals by 2027", "leftover-words", "all hospitals");
  check_refused("+10% staff retention by 03/04/2027", "leftover-words", "by 03/04/2027");
  check_refused("+10% staff retention halverwege 2027", "leftover-words", "halverwege 2027");
  check_refused("+10% staff retention by 31 februari 2027", "leftover-words", "by 31 februari 2027");
  check_refused("+10-15% staff retention", "leftover-words", "+10-15%");
  check_refused("+10% staff retention by 2026 and by 2027", "two-results", "by 2027");
}

TEST_CASE("words that would change the meaning are never passed over") {
  check_refused("+10% staff retention at most", "leftover-words", "at most");
  check_refused("+10% staff retention per jaar", "leftover-words", "per jaar");
  check_refused("10% meer stageplaatsen dan in 2026", "leftover-words", "dan");
  check_refused("not +10% staff retention", "leftover-words", "not");
  check_refused("+10% staff retention since 2026", "leftover-words", "since");
  check_refused("+10% staff retention af", "leftover-words", "af");
  check_refused("vanaf 2027 verzuim maximaal 5,5%", "two-results", "5,5%");
  check_refused("+10% staff retention with ingang", "leftover-words", "with ingang");
}

TEST_CASE("an amount needs a number and a direction and the right unit") {
  check_refused("improve staff retention", "no-amount", "improve staff retention");
  check_refused("+0% staff retention", "no-amount", "+0%");
  check_refused("10% staff retention", "no-direction", "10%");
  check_refused("reduce staff retention by +10%", "no-direction", "reduce staff retention by +10%");
  check_refused("at most 10% more internships", "no-direction", "10%");
  check_refused("sickness absence from 5 to 5", "no-direction", "5");
  check_refused("reduce sickness absence from 5 to 7", "no-direction", "7");
  check_refused("+12 EUR internships", "unit-mismatch", "EUR");
  check_refused("+12 beds internships", "unit-mismatch", "beds");
  check_refused("+12 desks internships", "unit-mismatch", "desks");
  check_refused("+3 pp internships", "unit-mismatch", "pp");
  check_refused("at least 80% internships", "unit-mismatch", "%");
}

TEST_CASE("a number with two meanings is refused with both") {
  check_refused("turnover +1.000 in 2027", "ambiguous-number", "+1.000");
  const ReadSentence result = read("turnover +1.000 in 2027");
  CHECK(result.problem->message.en.find("1000 in Dutch") != std::string::npos);
  check_refused("reduce turnover by 2030", "ambiguous-number", "by 2030");
  check_refused("verlaag de omzet met 2030", "ambiguous-number", "met 2030");
  check_refused("de omzet met 2030 verlagen", "ambiguous-number", "met 2030");
  check_refused("increase internships by 2000 by 2026-12-31", "ambiguous-number", "by 2000");
  check_refused("verhoog stageplaatsen per 2026-12-31 met 2000", "ambiguous-number", "met 2000");
  check_refused("By 2030, reduce turnover", "no-amount", "By 2030, reduce turnover");
  check_read("reduce turnover by 2030 EUR", "turnover", "absolute 2030 EUR down", "");
  check_read("reduce turnover by 10% by 2030", "turnover", "relative 10 % down", "2030-12-31");
}

TEST_CASE("two results in one sentence are refused") {
  check_refused("+10% staff retention and +5 internships", "two-results", "internships");
  check_refused("+10% and +5 pp staff retention", "two-results", "+5 pp");
  check_refused("halve and double turnover", "two-results", "double");
}

TEST_CASE("a word may tie the change to what it is about") {
  const std::vector<Subject> monitored{
      {"thuismonitoring", {"thuismonitoring", "home monitoring"}, "pati\u00EBnten"}};
  for (const char* sentence : {"50 pati\u00EBnten meer met thuismonitoring per eind 2027",
                               "50 pati\u00EBnten meer in thuismonitoring per eind 2027",
                               "50 meer pati\u00EBnten met de thuismonitoring in 2027",
                               "+50 pati\u00EBnten op thuismonitoring in 2027",
                               "50 pati\u00EBnten extra aan home monitoring in 2027",
                               "+50 pati\u00EBnten with home monitoring in 2027"}) {
    CAPTURE(std::string(sentence));
    const ReadSentence result = read_sentence(sentence, monitored);
    if (result.problem) FAIL_CHECK(result.problem->message.en);
    REQUIRE(result.usable());
    CHECK(shown(*result.change) == "absolute 50 pati\u00EBnten up");
    CHECK(result.deadline->iso() == "2027-12-31");
  }
  CHECK_FALSE(
      read_sentence("50 pati\u00EBnten meer met pijn en thuismonitoring in 2027", monitored).usable());
  CHECK_FALSE(read_sentence("50 verpleegkundigen meer met thuismonitoring in 2027", monitored).usable());
}

TEST_CASE("an index of the subjects reads as the subjects do") {
  const SubjectIndex index(subjects());
  for (const char* sentence : {"+10% staff retention by 2027", "in in 2027 +10%", "+10% staff retentoin",
                               "reduce Verzuim to 5%", "halve and double turnover", "train 40 mentors"}) {
    CAPTURE(std::string(sentence));
    const ReadSentence once = read(sentence);
    const ReadSentence indexed = read_sentence(sentence, index);
    CHECK(once.subject == indexed.subject);
    CHECK(once.usable() == indexed.usable());
    if (once.problem && indexed.problem) CHECK(once.problem->message == indexed.problem->message);
  }
}

TEST_CASE("an effort is told from a result") {
  check_refused("meet every three months to inspire each other", "effort-not-result",
                "meet every three months to inspire each other");
  check_refused("train 40 mentors for internships", "effort-not-result", "train 40 mentors for internships");
  check_refused("We organiseren 12 bijeenkomsten over verzuim", "effort-not-result",
                "We organiseren 12 bijeenkomsten over verzuim");
}

TEST_CASE("an unknown subject gets the nearest names") {
  check_refused("+10% staff retentoin by 2027", "unknown-indicator", "staff retentoin");
  CHECK(read("+10% staff retentoin by 2027").problem->help.en.find("staff-retention") != std::string::npos);
  check_refused("+10% by 2027", "unknown-indicator", "+10% by 2027");
}

TEST_CASE("decimals are kept as they are written") {
  const ReadSentence result = read("reduce sickness absence from 7.80% to 5.5%");
  REQUIRE(result.usable());
  CHECK(result.change->amount_decimals == 1);
  CHECK(result.change->from_decimals == 2);
}

TEST_CASE("a share is a change alone") {
  const auto share = [](const char* text, const char* unit) {
    const ReadChange read = read_share(text, unit);
    return read.problem ? read.problem->rule : shown(*read.change);
  };
  CHECK(share("+8%", "places") == "relative 8 % up");
  CHECK(share("+12", "places") == "absolute 12 up");
  CHECK(share("to 140 places", "places") == "level 140 places");
  CHECK(share("at least 95%", "%") == "at-least 95 % up");
  CHECK(share("140", "places") == "no-direction");
  CHECK(share("+12 EUR", "places") == "unit-mismatch");
  CHECK(share("+12 for us", "places") == "leftover-words");
  CHECK(share("+12 by 2027-12-31", "places") == "leftover-words");
  CHECK(share("", "places") == "no-amount");
}

TEST_CASE("a share in the wrong unit is told in its own words") {
  CHECK(read_share("+3 days", "%").problem->message.en ==
        "the share is in 'days', but the result is measured in '%'");
}

// A line of 60,000 bytes is a line that may be read, and as a result it took six seconds: reading a sentence
// looks from many of its words at all the others.
TEST_CASE("a result as long as a page is refused and not read") {
  const std::vector<Subject> subjects{{"internships", {"internships"}, "places", Direction::up}};
  std::string amounts;
  for (int i = 0; i < 30'000; ++i) amounts += "+1";
  for (const std::string& sentence : {amounts, "+10% internships by 2026-12-31 " + amounts}) {
    CHECK(read_sentence(sentence, subjects).problem->message.en.starts_with("is too long: "));
    CHECK(read_phrase(sentence).verdict == Verdict::vague);
    CHECK(read_share(sentence, "places").problem->help.en.starts_with("a share is a change alone"));
  }
  std::string longest = "+10% internships by 2026-12-31";
  longest.resize(2000, ' ');
  CHECK(read_sentence(longest, subjects).usable());
  CHECK_FALSE(read_sentence(longest + ' ', subjects).usable());
}

TEST_CASE("units have many spellings") {
  CHECK(same_unit("percentage-point", "pp"));
  CHECK(same_unit("\u00B0C", "degrees Celsius"));
  CHECK(same_unit("Pati\u00CBnten", "pati\u00EBnten"));
  CHECK(same_unit("", " "));
  CHECK(same_unit("zetel", "Zetels"));
  CHECK_FALSE(same_unit("zetel", "zetelss"));
  CHECK(same_unit("EUR", "\u20AC"));
  CHECK(same_unit("euro", "EUR"));
  CHECK(same_unit("%", "per cent"));
  CHECK(same_unit("Procent", "percent"));
  CHECK(same_unit("Places", "place"));
  CHECK(same_unit("dagen", "days"));
  CHECK_FALSE(same_unit("%", "pp"));
  CHECK_FALSE(same_unit("EUR", "USD"));
  CHECK_FALSE(same_unit("days", "weeks"));
  CHECK_FALSE(same_unit("places", ""));
}

TEST_CASE("names are compared without case and spaces and hyphens") {
  CHECK(name_key("Staff Retention") == "staffretention");
  CHECK(name_key("staff-retention") == name_key(" STAFF retention "));
  CHECK(name_key("Caf\u00C9") == "caf\u00E9");
}
