// People's own sentences, read without knowing any indicator.
#include "accord/sentence.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace accord;

namespace {

std::string verdict_of(const std::string& sentence) {
  return std::string(verdict_name(read_phrase(sentence).verdict));
}

void check_result(const std::string& sentence, const std::string& subject, ChangeKind kind, double amount,
                  const std::string& deadline) {
  CAPTURE(sentence);
  const Phrase phrase = read_phrase(sentence);
  if (phrase.problem) FAIL_CHECK(phrase.problem->message.en);
  REQUIRE(phrase.change);
  CHECK(phrase.verdict == Verdict::result);
  CHECK(phrase.subject == subject);
  CHECK(phrase.change->kind == kind);
  CHECK(phrase.change->amount == doctest::Approx(amount));
  CHECK((phrase.deadline ? phrase.deadline->iso() : "") == deadline);
}

void check_all(const std::string& verdict, std::initializer_list<const char*> sentences) {
  for (const char* sentence : sentences) {
    CAPTURE(std::string(sentence));
    CHECK(verdict_of(sentence) == verdict);
  }
}

}  // namespace

TEST_CASE("any words may be what a result is about") {
  check_result("+10% staff retention by 2026-12-31", "staff retention", ChangeKind::relative, 10,
               "2026-12-31");
  check_result("By 2030, 250 more people work in the region", "people work in the region",
               ChangeKind::absolute, 250, "2030-12-31");
  check_result("Halve first-year turnover before 2028", "first-year turnover", ChangeKind::relative, 50,
               "2027-12-31");
  check_result("In 2027 is het verzuim maximaal 5,5%", "verzuim", ChangeKind::at_most, 5.5, "2027-12-31");
  check_result("Verdubbel het aantal BBL-plekken", "BBL-plekken", ChangeKind::relative, 100, "");
  check_result("A third fewer falls", "falls", ChangeKind::relative, 100.0 / 3, "");
  check_result("Raise \u20AC 50 per client to \u20AC 65", "per client", ChangeKind::level, 65, "");
  check_result("10K more visitors", "visitors", ChangeKind::absolute, 10000, "");
}

TEST_CASE("from and to give the direction") {
  const Phrase absence = read_phrase("Sickness absence down from 7.8% to 5.5%");
  CHECK(absence.verdict == Verdict::result);
  CHECK(absence.change->from == 7.8);
  CHECK(absence.change->direction == Direction::down);
  const Phrase visits = read_phrase("Home visits 12/month to 3/month");
  CHECK(visits.change->from == 12);
  CHECK(visits.change->amount == 3);
  CHECK(read_phrase("Uptime 99.5% \u2192 99.9%").change->direction == Direction::up);
  CHECK(read_phrase("Achieve 97% on time (from 92%)").change->from == 92);
}

TEST_CASE("numbers that are part of a name are no amounts") {
  check_result("Increase flu vaccination of adults aged 60 to 74 years to 80%",
               "flu vaccination of adults aged 60 to 74 years", ChangeKind::level, 80, "");
  check_result("Reduce COVID-19 admissions by 20%", "COVID-19 admissions", ChangeKind::relative, 20, "");
  check_result("Increase 90-day retention to 85%", "90-day retention", ChangeKind::level, 85, "");
  check_all("vague", {"Reduce falls among people over 75", "Fewer 65-plussers feel lonely",
                      "Increase the share of children under 5 with a full vaccination record",
                      "Reduce admissions compared to 2019", "Improve care for people with type 2 diabetes",
                      "Raise the number of clinics that see at least 40 patients a year",
                      "Minder jongeren van 12 tot 18 jaar roken", "Better food for families in 5 districts"});
}

TEST_CASE("what people will do is an effort even with numbers in it") {
  check_all("effort", {"Train 200 nurses by 2027", "Meet every three months to inspire and inform each other",
                       "Run 12 workshops on sustainable employability", "8 meetings held with the partners",
                       "Hire 5 data engineers", "Construction of 3 clinics", "Set up a regional flex pool",
                       "Publish 12 blog posts", "We organiseren vier themabijeenkomsten",
                       "We investeren 5 miljoen euro in preventie", "Er komt een regionaal meldpunt",
                       "Wij willen meer onderzoek naar werkdruk", "We leiden 200 zij-instromers op",
                       "Opzetten van een gezamenlijke flexpool", "De gemeente stelt een ouderenvisie op"});
}

TEST_CASE("a state of affairs with a number is a result") {
  check_all("result", {"120 nurses trained by 2027", "80% of the teams use the new roster",
                       "500 households have clean water", "In 2027 is 80% van de medewerkers tevreden",
                       "Minstens de helft van de cliënten woont thuis"});
}

TEST_CASE("an outcome without an amount is vague") {
  check_all("vague", {"Strengthen trust between hospitals and practices", "Improve job satisfaction",
                      "Waiting times go down", "De zorg blijft betaalbaar", "We verlagen de werkdruk",
                      "Meer tijd voor de patiënt", "Zorg is dichtbij en voor iedereen bereikbaar",
                      "Greater trust among neighbours"});
}

TEST_CASE("what is measurable but no single result is nearly one") {
  check_all("nearly", {"Halve waiting times in 2027 and cut costs by 10%", "+1.000 places by 2027",
                       "Reduce absence by 10-15%", "20% less waste by 2026 and by 2028",
                       "up to 40 more places", "+10%"});
  CHECK(read_phrase("+1.000 places by 2027").problem->rule == "ambiguous-number");
  CHECK(read_phrase("20% less waste by 2026 and by 2028").problem->rule == "two-results");
}

// "Met een half procent" came out as 50 %, and "anderhalf procentpunt" as no amount at all.
TEST_CASE("half a percentage point is half of a point") {
  check_result("een halve procentpunt minder verzuim per eind 2027", "verzuim", ChangeKind::points, 0.5,
               "2027-12-31");
  check_result("Het verzuim daalt met een half procent", "verzuim", ChangeKind::relative, 0.5, "");
  check_result("Verlaag het ziekteverzuim met een kwart procentpunt", "ziekteverzuim", ChangeKind::points,
               0.25, "");
  check_result("Anderhalf procentpunt minder verzuim in 2027", "verzuim", ChangeKind::points, 1.5,
               "2027-12-31");
  check_result("Half a percentage point less absence by 2027-12-31", "absence", ChangeKind::points, 0.5,
               "2027-12-31");
  check_result("Reduce absence by one and a half percentage points", "absence", ChangeKind::points, 1.5, "");
  check_result("Reduce absence by half", "absence", ChangeKind::relative, 50, "");
  check_result("Half of the clients live at home", "clients live at home", ChangeKind::level, 50, "");
}

// Fuzzing found it: "to 4/5+k" was a fraction of 800, and so a fall of minus 79,900 per cent.
TEST_CASE("a fraction of a thousand is a number and no part of what is measured") {
  const Phrase phrase = read_phrase("to 4/5+k places");
  REQUIRE(phrase.change);
  CHECK(phrase.change->amount == 800);
  CHECK(phrase.change->kind == ChangeKind::level);
}

TEST_CASE("times as many is a result as twice as many is") {
  check_result("Twee keer zoveel stageplaatsen", "stageplaatsen", ChangeKind::relative, 100, "");
  check_result("2x zoveel stageplaatsen in 2027", "stageplaatsen", ChangeKind::relative, 100, "2027-12-31");
  check_result("In 2027 zijn er drie keer zo veel stageplaatsen", "stageplaatsen", ChangeKind::relative, 200,
               "2027-12-31");
  check_result("Three times as many internships by 2027", "internships", ChangeKind::relative, 200,
               "2027-12-31");
  check_result("Half as many falls in 2027", "falls", ChangeKind::relative, 50, "2027-12-31");
  check_all("vague", {"Three times more internships", "Even zoveel stageplaatsen"});
}

// 2000 more was taken for a year of reference, although 1890 more was not.
TEST_CASE("more and fewer are said of an amount and never of a year") {
  check_result("2000 more internships by 2026-12-31", "internships", ChangeKind::absolute, 2000,
               "2026-12-31");
  check_result("2000 meer stageplaatsen per eind 2027", "stageplaatsen", ChangeKind::absolute, 2000,
               "2027-12-31");
  check_result("1950 fewer complaints in 2027", "complaints", ChangeKind::absolute, 1950, "2027-12-31");
  check_all("vague", {"Fewer complaints than in 2019", "Lower absence compared to 2019"});
}

// `phrase` said "no amount" of what `check` calls ambiguous, and `goal add` said one thing and `check` the
// next.
TEST_CASE("a year that may be by how much is told as the strict reader tells it") {
  const auto rule = [](const std::string& sentence) { return read_phrase(sentence).problem->rule; };
  for (const char* sentence : {"Increase internships by 2000", "Verhoog het aantal stageplaatsen met 2000",
                               "Het verzuim met 2000 verlagen", "More internships by 2027"}) {
    CAPTURE(std::string(sentence));
    CHECK(verdict_of(sentence) == "vague");
    CHECK(rule(sentence) == "ambiguous-number");
    CHECK_FALSE(read_phrase(sentence).deadline);
  }
  const Phrase both = read_phrase("Increase internships by 2000 by 2026-12-31");
  CHECK(both.verdict == Verdict::nearly);
  CHECK(both.problem->rule == "ambiguous-number");
  CHECK(both.deadline->iso() == "2026-12-31");
  CHECK(read_phrase("By 2030, increase internships by 2000").deadline->iso() == "2030-12-31");
  CHECK(verdict_of("Increase internships by 2000 by 2030") == "nearly");
  for (const char* sentence :
       {"By 2030, increase the share of renewable energy", "Ten times more visitors by 2027",
        "Happier patients by 2027", "Increase internships in 2027"})
    CHECK(rule(sentence) == "no-amount");
}

TEST_CASE("headings before a result are passed over") {
  CHECK(read_phrase("KR 2: Reduce lead time from 14 days to 3 days").subject == "lead time");
  CHECK(verdict_of("Objective 1: build a culture of trust") == "vague");
}

TEST_CASE("a sign at the start is no bullet") {
  check_result("-15% night shifts by 2028", "night shifts", ChangeKind::relative, 15, "2028-12-31");
  check_result("\u221215% night shifts by 2028", "night shifts", ChangeKind::relative, 15, "2028-12-31");
  check_result("-\u20AC 20 per visit by 2028", "per visit", ChangeKind::absolute, 20, "2028-12-31");
  CHECK(read_phrase("- 25 volunteers trained").change->kind == ChangeKind::level);
  CHECK(read_phrase("- 15% night shifts").problem->rule == "no-direction");
}

TEST_CASE("of a number with two meanings neither is told") {
  for (const char* sentence :
       {"2.500 more beds in 2028", "Costs from 1.200 to 900 in 2028", "Minstens 3,000 leden"}) {
    const Phrase phrase = read_phrase(sentence);
    CHECK(phrase.verdict == Verdict::nearly);
    CHECK(phrase.problem->rule == "ambiguous-number");
    CHECK_FALSE(phrase.change);
  }
}

TEST_CASE("a hyphenated word is one word") {
  check_result("At least 85% in-time discharge letters by 2028", "in-time discharge letters",
               ChangeKind::at_least, 85, "2028-12-31");
  check_result("20% minder in- en uitstroom in 2028", "in- en uitstroom", ChangeKind::relative, 20,
               "2028-12-31");
  check_result("Raise follow-up attendance to 70%", "follow-up attendance", ChangeKind::level, 70, "");
}

TEST_CASE("what is counted is a noun even where it looks like a verb") {
  check_result("Reduce the number of cuts by 5% in 2028", "cuts", ChangeKind::relative, 5, "2028-12-31");
  check_result("Halveer het aantal stijgingen in 2028", "stijgingen", ChangeKind::relative, 50, "2028-12-31");
  check_result("Lower falls by 30% before 2029", "falls", ChangeKind::relative, 30, "2028-12-31");
  check_result("5K more calls by 2028", "calls", ChangeKind::absolute, 5000, "2028-12-31");
  check_all("effort", {"5 more calls with partners", "5K more workshops by 2028"});
}

TEST_CASE("numbers that say with whom or for whom or which are no amounts") {
  check_all("effort",
            {"Intervisie met 9 praktijken", "Grants to 15 community groups", "Aankoop van 6 bestelbussen",
             "Begeleiden van 35 starters", "Er wordt 4 miljoen euro vrijgemaakt voor nieuwbouw",
             "Peer mission to 2 hospitals", "A steering group meets four times a year"});
  check_all("vague", {"The 7 hospitals trust each other", "De 25 wijkteams zijn beter bereikbaar",
                      "Everyone understands the plan", "Staff have confidence", "Zorg op maat in de wijk",
                      "Een sterke start voor ieder kind"});
  check_all("result", {"Max 2 weken wachttijd in 2028", "Raise satisfaction from 3.9/5 to 4.4/5",
                       "30% CO2-reductie in 2030"});
  CHECK(verdict_of("In 2029 werken 90 mensen extra in de wijk") == "nearly");
  CHECK(read_phrase("Score 8,2/10 in 2028").change->unit == "/10");
}

TEST_CASE("a rate is a level like any other") {
  check_result("Complaints from 9/month to 2/month by 2028", "Complaints", ChangeKind::level, 2,
               "2028-12-31");
  CHECK(read_phrase("9/month to 2/month").problem->rule == "leftover-words");
  CHECK(read_phrase("Complaints from 9 to 9 in 2028").problem->rule == "no-direction");
}

TEST_CASE("a period that ends on no day gets a day proposed") {
  const auto help = [](const std::string& deadline) {
    const Phrase phrase = read_phrase("+10% staff retention " + deadline);
    CAPTURE(deadline);
    REQUIRE(phrase.problem);
    CHECK(phrase.problem->rule == "leftover-words");
    CHECK_FALSE(phrase.deadline);
    return phrase.problem->help.en;
  };
  for (const char* words : {"by mid 2028", "halverwege 2028", "in H1 2028", "in 2028-H1", "by mid-2028",
                            "in the first half of 2028", "in de eerste helft van 2028", "medio 2028"})
    CHECK(help(words) == "write \"by 2028-06-30\"");
  CHECK(help("by summer 2028") == "write \"by 2028-08-31\"");
  CHECK(help("in het najaar van 2028") == "write \"by 2028-11-30\"");
  CHECK(help("medio maart 2028") == "write \"by 2028-03-15\"");
  CHECK(help("by 05/06/2028") == "write 2028-06-05 or 2028-05-06");
  CHECK(help("by 31/06/2028") == "write \"by 2028-06-30\"");
  CHECK(read_phrase("+10% staff retention by 05/05/2028").deadline->iso() == "2028-05-05");
}

// "-10% verzuim eind volgend jaar" was a result about "verzuim eind volgend jaar" without a deadline.
TEST_CASE("a date that counts from today names no day") {
  const auto check_no_day = [](const std::string& sentence, const std::string& words,
                               const std::string& subject) {
    CAPTURE(sentence);
    const Phrase phrase = read_phrase(sentence);
    REQUIRE(phrase.problem);
    CHECK(phrase.verdict == Verdict::nearly);
    CHECK(phrase.problem->rule == "leftover-words");
    CHECK(phrase.problem->message.en ==
          "'" + words + "' names no day: it is another one for whoever reads it later");
    CHECK(phrase.problem->help.nl == "schrijf de dag: \"per 2028-12-31\"");
    CHECK(phrase.subject == subject);
    CHECK_FALSE(phrase.deadline);
  };
  check_no_day("Over twee jaar 10% meer stageplaatsen", "Over twee jaar", "stageplaatsen");
  check_no_day("-10% verzuim eind volgend jaar", "eind volgend jaar", "verzuim");
  check_no_day("10% meer stageplaatsen binnen een jaar", "binnen een jaar", "stageplaatsen");
  check_no_day("10% meer stageplaatsen binnen een half jaar", "binnen een half jaar", "stageplaatsen");
  check_no_day("Het verzuim daalt in de komende drie jaar met 10%", "in de komende drie jaar", "verzuim");
  check_no_day("Over een jaar 10 stageplaatsen meer", "Over een jaar", "stageplaatsen");
  check_no_day("Dit jaar minstens 800 stageplaatsen", "Dit jaar", "stageplaatsen");
  check_no_day("10% more internships by the end of next year", "by the end of next year", "internships");
  check_no_day("Halve absence within two years", "within two years", "absence");
  check_no_day("10% more internships in 18 months", "in 18 months", "internships");
  check_no_day("10% more internships by the end of the year", "by the end of the year", "internships");

  check_result("20% minder uitval binnen een jaar per 2027-12-31", "uitval binnen een jaar",
               ChangeKind::relative, 20, "2027-12-31");
  check_result("Reduce readmissions within a year of surgery by 10%", "readmissions within a year of surgery",
               ChangeKind::relative, 10, "");
  check_result("70% of newcomers find work within a year", "newcomers find work within a year",
               ChangeKind::level, 70, "");
  check_result("10% less absence among people over two years in service",
               "absence among people over two years in service", ChangeKind::relative, 10, "");
  check_result("Wachttijd binnen twee maanden", "Wachttijd", ChangeKind::at_most, 2, "");
  check_all("vague", {"Volgend jaar meer stageplaatsen"});
  check_all("effort",
            {"Next year we will train 20 nurses", "Volgend jaar organiseren we vier themabijeenkomsten"});
}

// "1 op de 3 ouderen" was one, of "3 ouderen".
TEST_CASE("one in three is a share in per cent") {
  const double third = 100.0 / 3;
  check_result("1 op de 3 ouderen heeft een zorgplan per eind 2027", "ouderen heeft een zorgplan",
               ChangeKind::level, third, "2027-12-31");
  check_result("In 2027 heeft een op de drie ouderen een zorgplan", "ouderen een zorgplan", ChangeKind::level,
               third, "2027-12-31");
  check_result("One in three patients has a care plan by 2027", "patients has a care plan", ChangeKind::level,
               third, "2027-12-31");
  check_result("At least 9 out of 10 clients are satisfied", "clients are satisfied", ChangeKind::at_least,
               90, "");
  check_result("Minstens 1 op de 50 inwoners is vrijwilliger", "inwoners is vrijwilliger",
               ChangeKind::at_least, 2, "");
  CHECK(read_phrase("From 1 in 5 teams to 1 in 4 teams").change->from == 20);
  CHECK(read_phrase("1 in 3 patients has a care plan").change->unit == "%");
  for (const char* none :
       {"Satisfaction to 8 out of 10 by 2027", "12 in 14 hospitals use the protocol",
        "Complaints to 3 in 2027", "At least 3 in 5 years", "Falls from 5 to 3 in 4 wards"}) {
    CAPTURE(std::string(none));
    CHECK(read_phrase(none).change.value_or(Change{}).unit != "%");
  }
}

// "Stageplaatsen stands apart from dat" helped nobody.
TEST_CASE("willen dat says no more than willen") {
  check_result("We willen dat in 2028 minstens 800 stageplaatsen zijn", "stageplaatsen", ChangeKind::at_least,
               800, "2028-12-31");
  check_result("We willen dat er in 2028 minstens 800 stageplaatsen zijn", "stageplaatsen",
               ChangeKind::at_least, 800, "2028-12-31");
  check_all("effort", {"Wij willen dat er meer onderzoek komt"});
  check_all("vague", {"We willen dat er meer stageplaatsen komen"});
}

TEST_CASE("no sentence is told as such") {
  for (const char* none : {"", "  ", "\t\n"})
    CHECK(read_phrase(none).problem->message.en == "there is no sentence");
}

TEST_CASE("a phrase that is no text at all is vague") { check_all("vague", {"", " ", "...", "\xFF\xFE"}); }
