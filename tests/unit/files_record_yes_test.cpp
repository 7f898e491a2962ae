#include "files/record_yes.hpp"
#include "partnerships.hpp"

#include <doctest/doctest.h>

#include <random>

using namespace accord;
using namespace accord::test;
using files::record_yes;
using files::YesOutcome;

namespace {

const std::string kPath = "ratifications/noorderzorg.toml";

Ratification yes_on(const std::string& date, const std::string& by = "board",
                    const std::string& result = "internships") {
  Ratification out;
  out.result = result == "." ? Id() : Id::parse_path(result).value();
  out.date.value = day(date);
  out.by = {by};
  out.sentence = "+4% internships by 2024-12-31";
  out.deadline = day("2024-12-31");
  out.baseline = 120;
  out.target = 124.8;
  out.measure = "sum of places";
  return out;
}

const std::string kTerms =
    R"(result = "+4% internships by 2024-12-31", deadline = 2024-12-31, baseline = 120, target = 124.8, measure = "sum of places" })";

std::string line(const std::string& date) { return date + " = { by = [\"board\"], " + kTerms + "\n"; }

}  // namespace

TEST_CASE("a first yes makes a table with its line") {
  CHECK(record_yes("", kPath, yes_on("2024-03-14")).text == "[internships]\n" + line("2024-03-14"));
  CHECK(record_yes("", kPath, yes_on("2024-03-14", "board", "internships/first-year")).text ==
        "[\"internships/first-year\"]\n" + line("2024-03-14"));
  CHECK(record_yes("", kPath, yes_on("2024-03-14", "board", ".")).text == "[\".\"]\n" + line("2024-03-14"));
}

TEST_CASE("a yes goes in by date") {
  const std::string both = "[internships]\n" + line("2024-03-14") + line("2024-05-01") + "\n[other]\n";
  const auto middle = record_yes(both, kPath, yes_on("2024-04-01"));
  CHECK(middle.text ==
        "[internships]\n" + line("2024-03-14") + line("2024-04-01") + line("2024-05-01") + "\n[other]\n");
  CHECK(middle.outcome == YesOutcome::recorded);
  CHECK(record_yes(both, kPath, yes_on("2024-01-01")).text ==
        "[internships]\n" + line("2024-01-01") + line("2024-03-14") + line("2024-05-01") + "\n[other]\n");
}

TEST_CASE("the same yes changes nothing and another body joins it") {
  const std::string text = "[internships]\n" + line("2024-03-14");
  const auto same = record_yes(text, kPath, yes_on("2024-03-14", "Board"));
  CHECK(same.outcome == YesOutcome::already_there);
  CHECK(same.text == text);
  const auto joined = record_yes(text, kPath, yes_on("2024-03-14", "works council"));
  CHECK(joined.outcome == YesOutcome::joined);
  CHECK(joined.text == "[internships]\n2024-03-14 = { by = [\"board\", \"works council\"], " + kTerms + "\n");
}

TEST_CASE("other words on one day replace those of the same body and never those of another") {
  const std::string text = "[internships]\n" + line("2024-03-14");
  Ratification other = yes_on("2024-03-14");
  other.target = 130;
  const auto replaced = record_yes(text, kPath, other);
  CHECK(replaced.outcome == YesOutcome::recorded);
  CHECK(replaced.text.find("target = 130,") != std::string::npos);
  other.by = {"works council"};
  const auto conflict = record_yes(text, kPath, other);
  CHECK(conflict.outcome == YesOutcome::conflict);
  CHECK(conflict.text == text);
}

TEST_CASE("what can't be read or has no place for a line is refused and left as it is") {
  for (const std::string text : {"[internships\n", "internships = { 2024-03-14 = { by = [\"board\"] } }\n",
                                 "internships.2024-03-14 = { by = [\"board\"] }\n"}) {
    const auto done = record_yes(text, kPath, yes_on("2024-04-01"));
    CHECK(done.refusal);
    CHECK(done.text == text);
  }
}

TEST_CASE("hostile words are kept as text and read back as they were") {
  Ratification yes = yes_on("2024-03-14");
  yes.sentence = "a \"quote\" \\ and a\nline\tand \x1b and é";
  yes.by = {"the \"board\""};
  const auto done = record_yes("", kPath, yes);
  CHECK_FALSE(done.refusal);
  CHECK(record_yes(done.text, kPath, yes).outcome == YesOutcome::already_there);
}

TEST_CASE("every old byte stays in its place in two thousand odd files") {
  std::mt19937 random(4);
  const auto pick = [&](std::initializer_list<const char*> all) {
    return std::string(all.begin()[random() % all.size()]);
  };
  for (int round = 0; round < 2000; ++round) {
    const std::string end = pick({"\n", "\r\n"});
    std::string text = pick({"", "\xEF\xBB\xBF", "# ours", ""});
    if (!text.empty() && text[0] == '#') text += end;
    for (const std::string table : {"other", "internships", "third"}) {
      if (random() % 4 == 0) continue;
      text += pick({"[", " [ ", "["}) + table + pick({"]", " ] # the table", "]"}) + end;
      for (int month = 1; month <= 9; month += 1 + static_cast<int>(random() % 4)) {
        const std::string date = "2024-0" + std::to_string(month) + "-14";
        text += pick({"", "  ", "# before"});
        if (text.ends_with("# before")) text += end;
        text += pick({"", ""}) + (random() % 3 == 0 ? '"' + date + '"' : date) + pick({" = ", "=", "  =  "}) +
                pick({"{ by = [\"board\"] }", "{by=['board',\"wc\"], result=\"x\"}",
                      "{ by = [ \"board\" , ] } # note"}) +
                end;
        if (random() % 3 == 0) text += end;
      }
    }
    if (random() % 3 == 0 && text.ends_with(end)) text.resize(text.size() - end.size());
    const auto done = record_yes(text, kPath, yes_on("2024-0" + std::to_string(1 + random() % 9) + "-20"));
    REQUIRE_MESSAGE(!done.refusal, text);
    REQUIRE(done.outcome == YesOutcome::recorded);
    // One piece was put in: what is before and behind it is the old text.
    std::size_t same = 0;
    while (same < text.size() && text[same] == done.text[same]) ++same;
    const std::string_view rest = std::string_view(text).substr(same);
    CHECK(std::string_view(done.text).ends_with(rest));
    CHECK(done.text.size() > text.size());
  }
}
