// What holds for every sentence: canonical ones read back as they were made, and no text, however odd,
// brings the reader down or is pointed at outside itself.
#include "accord/sentence.hpp"
#include "text/utf8.hpp"

#include <doctest/doctest.h>

#include <random>
#include <string>
#include <vector>

using namespace accord;

namespace {

struct MadeChange {
  const char* before;  // the subject
  const char* after;   // ... with the amount in the place of '#'
  ChangeKind kind;
  std::optional<Direction> direction;
};

const std::vector<MadeChange>& made_changes() {
  static const std::vector<MadeChange> all{
      {"+#%", "", ChangeKind::relative, Direction::up},
      {"", "-#%", ChangeKind::relative, Direction::down},
      {"#% more", "", ChangeKind::relative, Direction::up},
      {"#% minder", "", ChangeKind::relative, Direction::down},
      {"reduce", "by #%", ChangeKind::relative, Direction::down},
      {"verhoog", "met #%", ChangeKind::relative, Direction::up},
      {"+# pp", "", ChangeKind::points, Direction::up},
      {"verlaag", "met # procentpunt", ChangeKind::points, Direction::down},
      {"at least #%", "", ChangeKind::at_least, Direction::up},
      {"", "minimaal #%", ChangeKind::at_least, Direction::up},
      {"at most #%", "", ChangeKind::at_most, Direction::down},
      {"", "hoogstens # procent", ChangeKind::at_most, Direction::down},
      {"increase", "to #%", ChangeKind::level, Direction::up},
      {"", "naar #%", ChangeKind::level, std::nullopt},
      {"", "from 0% to #%", ChangeKind::level, Direction::up},
  };
  return all;
}

std::string with_amount(std::string words, const std::string& amount) {
  const std::size_t place = words.find('#');
  return place == std::string::npos ? words : words.replace(place, 1, amount);
}

struct MadeDeadline {
  const char* words;
  const char* date;
};
constexpr MadeDeadline kDeadlines[] = {
    {"by 2027-06-30", "2027-06-30"},
    {"uiterlijk 30-6-2027", "2027-06-30"},
    {"in Q2 2027", "2027-06-30"},
    {"per eind juni 2027", "2027-06-30"},
    {"before July 2027", "2027-06-30"},
    {"by June 30, 2027", "2027-06-30"},
    {"v\u00F3\u00F3r 1 juli 2027", "2027-06-30"},
    {"in 2027", "2027-12-31"},
};

struct MadeAmount {
  const char* words;
  double value;
  int decimals;
};
constexpr MadeAmount kAmounts[] = {
    {"10", 10, 0}, {"2.5", 2.5, 1}, {"2,50", 2.5, 2}, {"1 250", 1250, 0}, {"0.125", 0.125, 3}};

const std::vector<Subject> kSubjects{{"staff-retention", {"staff-retention", "behoud van medewerkers"}, "%"}};

void check_range(const std::string& sentence, const std::optional<SentenceProblem>& problem) {
  if (!problem) return;
  const ByteRange where = problem->where;
  CHECK(where.begin <= where.end);
  CHECK(where.end <= sentence.size());
  CHECK_FALSE(problem->rule.empty());
  CHECK_FALSE(problem->message.empty());
}

void check_sound(const std::string& sentence) {
  CAPTURE(sentence);
  check_range(sentence, read_sentence(sentence, kSubjects).problem);
  check_range(sentence, read_share(sentence, "%").problem);
  const Phrase phrase = read_phrase(sentence);
  check_range(sentence, phrase.problem);
  CHECK((phrase.verdict == Verdict::result) == !phrase.problem);
  if (phrase.verdict == Verdict::result) CHECK(phrase.change);
}

}  // namespace

TEST_CASE("a canonical sentence reads back as it was made") {
  for (const MadeChange& made : made_changes()) {
    for (const MadeAmount& amount : kAmounts) {
      for (const MadeDeadline& deadline : kDeadlines) {
        for (const char* name : {"staff retention", "Behoud van Medewerkers"}) {
          const std::string change = with_amount(made.before, amount.words) + ' ' + name + ' ' +
                                     with_amount(made.after, amount.words);
          for (const std::string& sentence :
               {change + ' ' + deadline.words, std::string(deadline.words) + ", " + change}) {
            CAPTURE(sentence);
            const ReadSentence read = read_sentence(sentence, kSubjects);
            REQUIRE(read.usable());
            CHECK(read.change->kind == made.kind);
            CHECK(read.change->amount == doctest::Approx(amount.value));
            CHECK(read.change->amount_decimals == amount.decimals);
            CHECK(read.change->direction == made.direction);
            CHECK(read.deadline->iso() == deadline.date);
          }
        }
      }
    }
  }
}

TEST_CASE("random bytes never bring the reader down") {
  std::mt19937 random(20261123);
  std::uniform_int_distribution<int> byte(0, 255);
  std::uniform_int_distribution<int> length(0, 60);
  for (int i = 0; i < 3000; ++i) {
    std::string sentence(static_cast<std::size_t>(length(random)), ' ');
    for (char& c : sentence) c = static_cast<char>(byte(random));
    check_sound(sentence);
  }
}

TEST_CASE("random words of the grammar never bring the reader down") {
  const std::vector<std::string> words{"staff-retention",
                                       "behoud van medewerkers",
                                       "+",
                                       "-",
                                       "\u2212",
                                       "10",
                                       "10%",
                                       "2026",
                                       "1.000",
                                       "2026-12-31",
                                       "31-",
                                       "Q4",
                                       "by",
                                       "met",
                                       "from",
                                       "to",
                                       "at least",
                                       "minder dan",
                                       "halve",
                                       "double",
                                       "a third",
                                       "half",
                                       "\u20AC",
                                       "pp",
                                       "more",
                                       "than",
                                       "in",
                                       "eind",
                                       "before",
                                       "31 februari 2026",
                                       ",",
                                       ";",
                                       "(",
                                       ")",
                                       ":",
                                       "/",
                                       "5-",
                                       "-5",
                                       "who",
                                       "die",
                                       "we",
                                       "train",
                                       "200",
                                       "nurses",
                                       "overleg",
                                       "K",
                                       "m",
                                       "million",
                                       "\u00E9\u00E9n",
                                       "aged",
                                       "plus",
                                       "65+",
                                       "15-20%",
                                       "1/3",
                                       "24/7",
                                       "of",
                                       "de",
                                       "het",
                                       "er komt",
                                       "...",
                                       "\U0001F600",
                                       "neemt",
                                       "af",
                                       "toe",
                                       "or more"};
  std::mt19937 random(42);
  std::uniform_int_distribution<std::size_t> pick(0, words.size() - 1);
  std::uniform_int_distribution<int> length(0, 14);
  for (int i = 0; i < 10000; ++i) {
    std::string sentence;
    for (int left = length(random); left > 0; --left) {
      sentence += words[pick(random)];
      if (left % 5 != 0) sentence += ' ';
    }
    check_sound(sentence);
  }
}

TEST_CASE("long sentences are read too") {
  std::string sentence = "+10% staff retention";
  for (int i = 0; i < 3000; ++i) sentence += " and 5% more";
  check_sound(sentence);
  check_sound(std::string(20000, '1'));
  check_sound(std::string(20000, '-'));
}
