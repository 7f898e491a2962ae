#include "files/record.hpp"
#include "measure/merger.hpp"
#include "partnerships.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <random>

using namespace accord;
using accord::test::day;
using accord::test::Files;
using accord::test::World;

namespace {

// What two parties, a and b, make together, a line a figure.
std::string merged(const std::string& indicator, const std::string& a, const std::string& b,
                   const std::string& last = "2200-12-31") {
  const World world(Files{{"accord.toml", "format = 1\nname = \"Region\"\n"},
                          {"parties/a.toml", "name = \"A\"\n"},
                          {"parties/b.toml", "name = \"B\"\n"},
                          {"indicators/x.toml", "name = \"X\"\nunit = \"places\"\n" + indicator},
                          {"measurements/a.toml", "[x]\n" + a},
                          {"measurements/b.toml", "[x]\n" + b}});
  const Id old[] = {*Id::parse("a"), *Id::parse("b")};
  const auto sums = measure::compute_merger(world.loaded.partnership, old, day(last));
  std::string out;
  for (const auto& [which, series] : sums.summed) {
    for (const auto& f : series.figures)
      out += fmt::format("{} {}{}{}\n", f.date.iso(), f.value, f.was ? fmt::format(" was {}", *f.was) : "",
                         f.covers ? " covers" : "");
    for (const Date date : series.left_out) out += date.iso() + " left out\n";
  }
  for (const Indicator* one : sums.to_state) out += "to state: " + one->id.text() + '\n';
  return out;
}

constexpr auto kYearly = "kind = \"count\"\nper = \"year\"\nfrequency = \"quarterly\"\n";

std::string quarters(const std::string& q1, const std::string& q2, const std::string& q3,
                     const std::string& q4) {
  return "2023-03-31 = " + q1 + "\n2023-06-30 = " + q2 + "\n2023-09-30 = " + q3 + "\n2023-12-31 = " + q4 +
         '\n';
}

}  // namespace

TEST_CASE("a level is the sum of what stands on each day from the first on which all have one") {
  CHECK(
      merged("", "2023-01-31 = 1\n2023-03-31 = 2\n", "2023-02-28 = 10\n2023-03-31 = 20\n2023-05-31 = 30\n") ==
      "2023-02-28 11\n2023-03-31 22\n2023-05-31 32\n");
}

TEST_CASE("figures after the merger are not in the sums and those of its own day are") {
  CHECK(merged("", "2023-01-31 = 1\n2023-04-01 = 3\n", "2023-01-31 = 10\n2023-03-31 = 20\n", "2023-03-31") ==
        "2023-01-31 11\n2023-03-31 21\n");
}

TEST_CASE("a level that only one of them has must be stated") {
  CHECK(merged("", "2023-01-31 = 1\n", "") == "to state: x\n");
}

TEST_CASE("what does not combine by sum must be stated") {
  CHECK(merged("combine = \"mean\"\n", "2023-01-31 = 1\n", "2023-01-31 = 1\n") == "to state: x\n");
  CHECK(merged("combine = \"worst\"\n", "2023-01-31 = 1\n", "2023-01-31 = 1\n") == "to state: x\n");
}

TEST_CASE("an indicator that none of them has a figure of before the merger is not asked for") {
  CHECK(merged("combine = \"mean\"\n", "2023-02-28 = 1\n", "", "2023-01-31").empty());
}

TEST_CASE("a sum has the decimals of its longest part") {
  CHECK(merged("", "2023-01-31 = 0.1\n", "2023-01-31 = 0.2\n") == "2023-01-31 0.3\n");
  CHECK(merged("", "2023-01-31 = 1e15\n", "2023-01-31 = 0.25\n") == "2023-01-31 1000000000000000.2\n");
}

TEST_CASE("a running total has every figure that there is") {
  CHECK(merged("kind = \"count\"\n", "2023-01-31 = 1\n2023-03-31 = 2\n",
               "2023-02-28 = 10\n2023-03-31 = 20\n") == "2023-01-31 1\n2023-02-28 10\n2023-03-31 22\n");
  CHECK(merged("kind = \"count\"\n", "2023-01-31 = 1\n", "") == "2023-01-31 1\n");
}

TEST_CASE("a count a period is added up on the days on which all have a figure") {
  CHECK(merged(kYearly, "2023-03-31 = 1\n2023-06-30 = 2\n", "2023-06-30 = 20\n2023-09-30 = 30\n") ==
        "2023-06-30 22\n2023-03-31 left out\n2023-09-30 left out\n");
}

TEST_CASE("figures that cover a period make one that covers it") {
  const std::string year = "2023-12-31 = { value = 100, covers = \"year\" }\n";
  CHECK(merged(kYearly, year, year) == "2023-12-31 200 covers\n");
}

// Added to the figure of one quarter, that of a year would make a year of five quarters.
TEST_CASE("a figure that covers a period meets the whole period of the other") {
  const std::string year = "2023-12-31 = { value = 100, covers = \"year\" }\n";
  CHECK(merged(kYearly, year, quarters("1", "2", "3", "4")) ==
        "2023-12-31 110 covers\n2023-03-31 left out\n2023-06-30 left out\n2023-09-30 left out\n");
  CHECK(merged(kYearly, year, "2023-09-30 = 3\n2023-12-31 = 4\n") ==
        "2023-09-30 left out\n2023-12-31 left out\nto state: x\n");
}

TEST_CASE("across a break nothing stands but what was restated") {
  const std::string with_break = "[breaks]\n2023-07-01 = \"another way\"\n";
  CHECK(merged(with_break, "2023-06-30 = 1\n2023-08-31 = 2\n", "2023-06-30 = 10\n2023-09-30 = 20\n") ==
        "2023-06-30 11\n2023-09-30 22\n");
  CHECK(merged(with_break, "2023-06-30 = { value = 5, was = 1 }\n2023-08-31 = 2\n",
               "2023-06-30 = { value = 50, was = 10 }\n2023-09-30 = 20\n") ==
        "2023-06-30 55 was 11\n2023-08-31 52\n2023-09-30 22\n");
  CHECK(merged(with_break, "2023-06-30 = { value = 5, was = 1 }\n", "2023-06-30 = 10\n2023-09-30 = 20\n") ==
        "2023-06-30 11\n2023-09-30 25\n");
}

namespace {

struct Case {
  std::string indicator;
  std::vector<std::string> days;  // on which a figure may be
  bool shared;                    // the two have figures, and restated ones, on the same days
};

constexpr std::size_t kMerger = 30;  // it is between this day and the next

class Random {
 public:
  explicit Random(unsigned seed) : engine_(seed) {}
  int below(int n) { return std::uniform_int_distribution<int>(0, n - 1)(engine_); }
  bool coin() { return below(2) == 0; }
  std::string figure(bool restated) {
    const auto number = [&] { return fmt::format("{:.1f}", 10 + below(400) / 10.0); };
    const std::string value = number();
    return restated ? "{ value = " + value + ", was = " + number() + " }" : value;
  }

 private:
  std::mt19937 engine_;
};

Files random_region(Random& random, const Case& what) {
  std::string a = "[x]\n", b = "[x]\n", c = "[x]\n";
  for (std::size_t i = 0; i < what.days.size(); ++i) {
    const std::string& date = what.days[i];
    c += date + " = { value = 30, was = 40 }\n";
    if (i > kMerger) continue;  // what comes later is for the new party to record
    const bool both = what.shared && random.below(8) > 0;
    const bool restated = random.coin();
    for (std::string* book : {&a, &b})
      if (both || (!what.shared && random.below(3) > 0))
        *book += date + " = " + random.figure(what.shared ? restated : random.coin()) + '\n';
  }
  const std::string from = what.days[static_cast<std::size_t>(random.below(20))];
  return {{"accord.toml", "format = 1\nname = \"Region\"\n"},
          {"parties/a.toml", "name = \"A\"\n"},
          {"parties/b.toml", "name = \"B\"\n"},
          {"parties/c.toml", "name = \"C\"\n"},
          {"indicators/x.toml", what.indicator},
          {"goals/x.toml", "result = \"+10 x by 2027-12-31\"\nbaseline = " + from + '\n'},
          {"measurements/a.toml", a},
          {"measurements/b.toml", b},
          {"measurements/c.toml", c}};
}

Files with_merger(const Files& before, Date on) {
  const World world(before);
  const Id old[] = {*Id::parse("a"), *Id::parse("b")};
  std::vector<files::NewFigure> figures;
  for (const auto& [indicator, series] : measure::compute_merger(world.loaded.partnership, old, on).summed)
    for (const auto& f : series.figures)
      figures.push_back({indicator->id, f.date, f.value, "", "", std::nullopt, f.was});
  Files out = before;
  out["parties/n.toml"] = "name = \"N\"\njoined = " + on.iso() + "\nsucceeds = [\"a\", \"b\"]\n";
  const auto book = files::record_figures("", "measurements/n.toml", figures, files::Replace::no);
  REQUIRE_FALSE(book.refusal);
  out["measurements/n.toml"] = book.text;
  return out;
}

// Whether there was anything to compare: where one of the two had no baseline, the sums have none.
bool same_numbers(const Assessment& before, const Assessment& after) {
  if (before.numbers && before.numbers->coverage.counted == 2) return false;
  REQUIRE(before.state == after.state);
  if (!before.numbers) return false;
  CHECK(before.numbers->target.value == doctest::Approx(after.numbers->target.value));
  const auto& was = before.numbers->trend;
  const auto& is = after.numbers->trend;
  REQUIRE(was.size() == is.size());
  for (std::size_t i = 0; i < was.size(); ++i) {
    CHECK(was[i].date == is[i].date);
    CHECK(was[i].value == doctest::Approx(is[i].value));
  }
  return was.size() > 1;
}

int compare_many(const Case& what) {
  int compared = 0;
  for (unsigned seed = 0; seed < 300; ++seed) {
    CAPTURE(seed);
    Random random(seed);
    const Files before = random_region(random, what);
    const Date on = day(what.days[kMerger]).plus_days(random.below(20));
    const Date seen = on.plus_days(random.below(2) * random.below(300));
    const World one(before);
    const World two(with_merger(before, on));
    if (same_numbers(one.on(seen.iso(), "x"), two.on(seen.iso(), "x"))) ++compared;
  }
  return compared;
}

std::vector<std::string> month_ends() {
  std::vector<std::string> out;
  for (int month = 0; month < 40; ++month) out.push_back(day("2022-12-31").plus_months(month).iso());
  return out;
}

}  // namespace

TEST_CASE("a result comes to the same numbers by the sums as by the parties that merged") {
  const std::string frame = "name = \"X\"\nunit = \"places\"\n";
  const std::string breaks = "[breaks]\n2023-09-10 = \"one\"\n2024-08-15 = \"two\"\n2025-09-01 = \"three\"\n";
  CHECK(compare_many({frame, month_ends(), false}) > 100);
  CHECK(compare_many({frame + breaks, month_ends(), false}) > 50);
  CHECK(compare_many({frame + "kind = \"count\"\n", month_ends(), false}) > 100);
  const std::string per = "kind = \"count\"\nper = \"quarter\"\nfrequency = \"monthly\"\n";
  CHECK(compare_many({frame + per, month_ends(), true}) > 50);
  CHECK(compare_many({frame + per + breaks, month_ends(), true}) > 5);
}
