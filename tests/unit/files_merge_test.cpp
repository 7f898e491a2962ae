#include "files/merge.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <map>
#include <random>

using namespace accord::files;

namespace {

constexpr const char* kPath = "measurements/noorderzorg.toml";

std::string merged(const std::string& base, const std::string& ours, const std::string& theirs) {
  const Merged out = merge_keyed(kPath, base, ours, theirs);
  return out.conflicts.empty() ? out.text : "conflict";
}

const std::string kBook =
    "# of the ward\n[internships]\n2023-12-31 = 70  # counted\n2024-10-31 = 74\n\n[retention]\n2023-12-31 = "
    "81.2\n";

std::string replaced(std::string text, const std::string& from, const std::string& to) {
  const std::size_t at = text.find(from);
  REQUIRE(at != std::string::npos);
  return text.replace(at, from.size(), to);
}

// A book of a few tables and figures, some with comments, sources and other line ends.
class RandomBook {
 public:
  explicit RandomBook(std::mt19937& random) : random_(random), ending_(coin(5) ? "\r\n" : "\n") {
    for (const char* name : {"internships", "retention", "sick-leave"})
      if (!coin(4))
        for (int i = pick(6); i > 0; --i) tables_[name][day()] = figure();
  }
  void change() {
    for (int i = pick(5); i > 0; --i) {
      auto& table = tables_[std::vector{"internships", "retention", "waiting"}[pick(3)]];
      const std::string date = day();
      if (coin(4))
        table.erase(date);
      else
        table[date] = figure();
    }
  }
  std::string text() const {
    std::string out;
    for (const auto& [name, figures] : tables_) {
      if (figures.empty()) continue;
      out += (out.empty() ? "" : ending_) + "[" + name + "]" + ending_;
      for (const auto& [date, value] : figures) out += fmt::format(fmt::runtime(value), date) + ending_;
    }
    return out;
  }

 private:
  bool coin(unsigned of) { return random_() % of == 0; }
  int pick(int of) { return static_cast<int>(random_() % static_cast<unsigned>(of)); }
  std::string day() { return fmt::format("20{}-0{}-1{}", 20 + pick(3), 1 + pick(3), pick(3)); }
  std::string figure() {
    const int value = pick(4);
    switch (pick(5)) {
      case 0:
        return "# looked at\n{} = " + std::to_string(value);
      case 1:
        return "{} = " + std::to_string(value) + "  # estimated";
      case 2:
        return "{} = {{ value = " + std::to_string(value) + ", source = \"CBS # 3\" }}";
      default:
        return "{} = " + std::to_string(value);
    }
  }

  std::mt19937& random_;
  std::string ending_;
  std::map<std::string, std::map<std::string, std::string>> tables_;
};

}  // namespace

TEST_CASE("figures of different days of one book both stay, in order of date") {
  const std::string ours = replaced(kBook, "2024-10-31 = 74\n", "2024-10-31 = 74\n2025-10-31 = 75\n");
  const std::string theirs = replaced(kBook, "2024-10-31", "2024-04-30 = 72  # late\n2024-10-31");
  CHECK(merged(kBook, ours, theirs) ==
        "# of the ward\n[internships]\n2023-12-31 = 70  # counted\n2024-04-30 = 72  # late\n2024-10-31 = 74\n"
        "2025-10-31 = 75\n\n[retention]\n2023-12-31 = 81.2\n");
}

TEST_CASE("a correction and a removal are taken from the side that made them") {
  const std::string ours = replaced(kBook, "= 70 ", "= 71 ");
  const std::string theirs = replaced(kBook, "2024-10-31 = 74\n", "");
  CHECK(merged(kBook, ours, theirs) ==
        "# of the ward\n[internships]\n2023-12-31 = 71  # counted\n\n[retention]\n2023-12-31 = 81.2\n");
}

TEST_CASE("two values for one date are a conflict with both lines") {
  const std::string ours = replaced(kBook, "= 74", "= 75"), theirs = replaced(kBook, "= 74", "= 76  # ours");
  const Merged out = merge_keyed(kPath, kBook, ours, theirs);
  REQUIRE(out.conflicts.size() == 1);
  CHECK(out.conflicts[0].table == "internships");
  CHECK(out.conflicts[0].key == "2024-10-31");
  CHECK(out.conflicts[0].ours == "2024-10-31 = 75");
  CHECK(out.conflicts[0].theirs == "2024-10-31 = 76  # ours");
  CHECK(out.text ==
        replaced(kBook, "2024-10-31 = 74\n",
                 "<<<<<<< ours\n2024-10-31 = 75\n=======\n2024-10-31 = 76  # ours\n>>>>>>> theirs\n"));
  CHECK(merge_keyed(kPath, kBook, ours, theirs, Prefer::ours).text == ours);
  // Of what they are not at odds about, both sides stay.
  const std::string more = ours + "2024-12-31 = 82\n";
  CHECK(merge_keyed(kPath, kBook, more, theirs, Prefer::theirs).text == theirs + "2024-12-31 = 82\n");
  CHECK(merge_keyed(kPath, kBook, ours, theirs, Prefer::theirs).text == theirs);
}

TEST_CASE("another spelling of the same number is no change") {
  // Two people each wrote a figure of one day, one as 7 and one as 7.0: a conflict about nothing.
  const std::string ours = kBook + "2026-10-31 = +7.00\n", theirs = kBook + "2026-10-31 = 7\n";
  CHECK(merged(kBook, ours, theirs) == theirs);
  CHECK(merged(kBook, theirs, ours) == theirs);
  CHECK(merge_keyed(kPath, kBook, ours, theirs, Prefer::ours).text == ours);
  CHECK(merged(kBook, replaced(kBook, "= 74", "= 74.0"), replaced(kBook, "= 74", "= 75")) ==
        replaced(kBook, "= 74", "= 75"));
  CHECK(merged(kBook, replaced(kBook, "= 74", "= 74.0  # seen"), replaced(kBook, "= 74", "= 75")) ==
        "conflict");
  CHECK(merged(kBook, kBook + "2026-10-31 = { value = 1_000, note = \"7.0\" }\n",
               kBook + "2026-10-31 = { value = 1000.0, note = \"7\" }\n") == "conflict");
  CHECK(merged("", "x = 1e3\n", "x = 1000\n") == "conflict");
}

TEST_CASE("a figure that one side removed and the other corrected is a conflict") {
  CHECK(merged(kBook, replaced(kBook, "2024-10-31 = 74\n", ""), replaced(kBook, "= 74", "= 75")) ==
        "conflict");
}

TEST_CASE("new tables of both sides come behind each other, and comments below everything stay there") {
  const std::string ours = kBook + "\n[waiting]\n2024-01-31 = 9\n", theirs = kBook + "# checked in May\n";
  CHECK(merged(kBook, ours, theirs) == ours + "# checked in May\n");
  CHECK(merged("", "[a]\n2024-01-31 = 1\n", "[b]\n2024-01-31 = 2\n") ==
        "[a]\n2024-01-31 = 1\n[b]\n2024-01-31 = 2\n");
}

TEST_CASE("yeses of two days to one result both stay") {
  const std::string path = "ratifications/noorderzorg.toml",
                    base = "[internships]\n2026-01-01 = { by = [\"board\"] }\n";
  const std::string ours = base + "2026-02-01 = { by = [\"staff\"] }\n",
                    theirs = base + "2026-01-15 = { by = [\"council\"] }\n";
  const Merged out = merge_keyed(path, base, ours, theirs);
  CHECK(out.conflicts.empty());
  CHECK(out.text == theirs + "2026-02-01 = { by = [\"staff\"] }\n");
}

TEST_CASE("a value over several lines is one thing, whatever it looks like") {
  const std::string goal = "result = \"+10% x by 2026-12-31\"\nparties = [\n  \"a\", # [1]\n  \"b\",\n]\n";
  const Merged both = merge_keyed("goals/x.toml", goal, goal + "why = \"\"\"\n[no table]\n\"\"\"\n",
                                  replaced(goal, "+10%", "+12%"));
  CHECK(both.conflicts.empty());
  CHECK(both.text == replaced(goal, "+10%", "+12%") + "why = \"\"\"\n[no table]\n\"\"\"\n");
}

TEST_CASE("the entries of a list of tables have no keys, so the whole files are the conflict") {
  const std::string base = "[[yes]]\ndate = 2026-01-01\n";
  const Merged out =
      merge_keyed(kPath, base, replaced(base, "01-01", "01-02"), replaced(base, "01-01", "01-03"));
  REQUIRE(out.conflicts.size() == 1);
  CHECK(out.conflicts[0].is_whole_file());
  // Also where only one of the three has one.
  const std::string book = "[i]\n2024-01-01 = 1\n", listed = "[[i]]\n2024-01-01 = 1\n";
  CHECK(merge_keyed(kPath, book, listed, replaced(book, "= 1", "= 2")).conflicts.at(0).is_whole_file());
  CHECK(merge_keyed(kPath, book, replaced(book, "= 1", "= 2"), listed).conflicts.at(0).is_whole_file());
  CHECK(merge_keyed(kPath, listed, book, replaced(book, "= 1", "= 2")).conflicts.at(0).is_whole_file());
}

TEST_CASE("beside a conflict nothing stands that both sides would not have") {
  const std::string base = "[i]\n2024-01-01 = 1\n";
  const Merged out = merge_keyed(kPath, base, "[i]\n2024-01-01 = 2\n\"2024-05-01\" = 1\n",
                                 "[i]\n2024-01-01 = 3\n2024-05-01 = 7\n");
  REQUIRE(out.conflicts.size() == 1);
  CHECK(out.conflicts[0].is_whole_file());
}

TEST_CASE("markers end as the lines of the book do") {
  const std::string base = "[i]\r\n2024-01-01 = 1\r\n";
  CHECK(merge_keyed(kPath, base, replaced(base, "= 1", "= 2"), replaced(base, "= 1", "= 3")).text ==
        "[i]\r\n<<<<<<< ours\r\n2024-01-01 = 2\r\n=======\r\n2024-01-01 = 3\r\n>>>>>>> theirs\r\n");
  CHECK(merge_keyed(kPath, "\r\na = 1\r\n", "\r\na = 2\r\n", "\r\na = 3\r\n").text ==
        "\r\n<<<<<<< ours\r\na = 2\r\n=======\r\na = 3\r\n>>>>>>> theirs\r\n");
  CHECK(merge_keyed(kPath, "\na = 1\r\n", "\na = 2\r\n", "\na = 3\r\n").text ==
        "\n<<<<<<< ours\na = 2\r\n=======\na = 3\r\n>>>>>>> theirs\n");
}

TEST_CASE("comments that both added above a line are both kept, and what was there stands once") {
  const std::string base = "[i]\n# a\n2024-01-01 = 1\n";
  CHECK(merged(base, replaced(base, "# a\n", "# a\n# c\n"), replaced(base, "# a\n", "# a\n# b\n")) ==
        "[i]\n# a\n# b\n# c\n2024-01-01 = 1\n");
}

TEST_CASE("a byte order mark and a final newline are there as the side says that changed them") {
  const std::string mark = "\xEF\xBB\xBF", base = "[i]\n2024-01-01 = 1\n",
                    more = "[i]\n2024-01-01 = 1\n2024-05-01 = 5\n";
  const std::string other = "[i]\n2024-01-01 = 2\n", both = "[i]\n2024-01-01 = 2\n2024-05-01 = 5\n";
  CHECK(merged(base, more, mark + other) == mark + both);
  CHECK(merged(base, mark + more, other) == mark + both);
  CHECK(merged(mark + base, mark + more, other) == both);
  CHECK(merged(mark + base, mark + more, mark + other) == mark + both);
  const auto open = [](const std::string& text) { return text.substr(0, text.size() - 1); };
  CHECK(merged(base, more, open(other)) == open(both));
  CHECK(merged(base, open(more), other) == open(both));
  CHECK(merged(open(base), open(more), other) == both);
  CHECK(merged(open(base), open(more), open(other)) == open(both));
  // With the two signs that end a line elsewhere.
  CHECK(merged("a = 1\r\nb = 1", "a = 2\r\nb = 1", "a = 1\r\nb = 2") == "a = 2\r\nb = 2");
}

TEST_CASE(
    "whole files that are the conflict stand between git's markers, and the side that is preferred stands "
    "alone") {
  const std::string ours = "[[a]]\r\nx = 1", theirs = "[[a]]\r\nx = 2\r\n";
  const auto with = [&](Prefer prefer) { return merge_keyed(kPath, "[[a]]\r\n", ours, theirs, prefer); };
  CHECK(with(Prefer::neither).text ==
        "<<<<<<< ours\r\n[[a]]\r\nx = 1\r\n=======\r\n[[a]]\r\nx = 2\r\n>>>>>>> theirs\r\n");
  CHECK(with(Prefer::ours).text == ours);
  CHECK(with(Prefer::theirs).text == theirs);
  CHECK(with(Prefer::ours).conflicts.empty());
}

TEST_CASE("a removal against a correction is the preferred side's, with its comment or without") {
  const std::string base = "[i]\n# seen\n2024-01-01 = 1\n2024-02-01 = 2\n", removed = "[i]\n2024-02-01 = 2\n";
  const std::string corrected = "[i]\n# seen\n2024-01-01 = 3\n2024-02-01 = 2\n";
  CHECK(merge_keyed(kPath, base, removed, corrected, Prefer::ours).text == removed);
  CHECK(merge_keyed(kPath, base, removed, corrected, Prefer::theirs).text == corrected);
  CHECK(merge_keyed(kPath, base, corrected, removed, Prefer::ours).text == corrected);
  CHECK(merge_keyed(kPath, base, corrected, removed, Prefer::theirs).text == removed);
  const Merged out = merge_keyed(kPath, base, removed, corrected);
  CHECK(out.text == "[i]\n# seen\n<<<<<<< ours\n=======\n2024-01-01 = 3\n>>>>>>> theirs\n2024-02-01 = 2\n");
  REQUIRE(out.conflicts.size() == 1);
  CHECK(out.conflicts[0].ours.empty());
  CHECK(out.conflicts[0].theirs == "2024-01-01 = 3");
}

TEST_CASE("a removal against a correction is a conflict also where the key is written in another way") {
  const std::string base = "[i]\n2024-05-01 = 1\n", corrected = "[i]\n\"2024-05-01\" = 7\n";
  CHECK(merge_keyed(kPath, base, "[i]\n", corrected).conflicts.at(0).is_whole_file());
  CHECK(merge_keyed(kPath, base, corrected, "[i]\n").conflicts.at(0).is_whole_file());
  CHECK(merged(base, base, corrected) == corrected);
  const std::string other = "[i]\n2024-05-01 = 3\n";
  CHECK(merge_keyed(kPath, base, corrected, other).conflicts.at(0).is_whole_file());
  CHECK(merge_keyed(kPath, base, other, corrected).conflicts.at(0).is_whole_file());
}

TEST_CASE("a table that one side removed stays for what the other wrote in it, and only that") {
  const std::string base = "x = 1\n[i]\n2024-01-01 = 1\n[j]\n2024-01-01 = 1\n";
  const std::string without = "x = 1\n[j]\n2024-01-01 = 1\n",
                    more = replaced(base, "[j]", "2024-02-01 = 2\n[j]");
  CHECK(merged(base, without, more) == "x = 1\n[i]\n2024-02-01 = 2\n[j]\n2024-01-01 = 1\n");
  CHECK(merged(base, more, without) == "x = 1\n[i]\n2024-02-01 = 2\n[j]\n2024-01-01 = 1\n");
  CHECK(merged(base, without, replaced(base, "x = 1", "x = 2")) == replaced(without, "x = 1", "x = 2"));
  CHECK(merged(base, replaced(base, "x = 1", "x = 2"), without) == replaced(without, "x = 1", "x = 2"));
}

TEST_CASE("headers that both changed are a conflict that has the table's name") {
  const std::string base = "[i]\n2024-01-01 = 1\n";
  const Merged out =
      merge_keyed(kPath, base, replaced(base, "[i]", "[i] # a"), replaced(base, "[i]", "[i] # b"));
  REQUIRE(out.conflicts.size() == 1);
  CHECK(out.conflicts[0].table == "i");
  CHECK(out.conflicts[0].key == "[i]");
  CHECK(out.conflicts[0].ours == "[i] # a");
  CHECK(out.text == "<<<<<<< ours\n[i] # a\n=======\n[i] # b\n>>>>>>> theirs\n2024-01-01 = 1\n");
}

TEST_CASE(
    "keys that are no dates keep the order that they had, and news stands behind what it stood behind") {
  const std::string base = "name = 1\nunit = 2\nabout = 3\n";
  CHECK(merged(base, "name = 1\nunit = 2\nnote = 9\nabout = 3\n",
               "first = 0\nname = 1\nunit = 2\nabout = 4\n") ==
        "first = 0\nname = 1\nunit = 2\nnote = 9\nabout = 4\n");
  CHECK(merged(base, "name = 1\nb = 1\nunit = 2\nabout = 3\n", "name = 1\na = 1\nunit = 2\nabout = 3\n") ==
        "name = 1\na = 1\nb = 1\nunit = 2\nabout = 3\n");
  CHECK(merged(base, "about = 3\nname = 1\nunit = 2\n", "name = 1\nunit = 5\nabout = 3\n") ==
        "about = 3\nname = 1\nunit = 5\n");
  CHECK(merged(base, "name = 1\nunit = 5\nabout = 3\n", "about = 3\nname = 1\nunit = 2\n") ==
        "about = 3\nname = 1\nunit = 5\n");
}

TEST_CASE("a book whose dates are not in order is left in the order that it has") {
  const std::string base = "[i]\n2024-05-01 = 5\n2024-01-01 = 1\n";
  CHECK(merged(base, "[i]\n2024-05-01 = 5\n2024-01-01 = 1\n2024-03-01 = 3\n",
               "[i]\n2024-05-01 = 6\n2024-01-01 = 1\n") ==
        "[i]\n2024-05-01 = 6\n2024-01-01 = 1\n2024-03-01 = 3\n");
}

TEST_CASE("a comment is taken from the side that changed it, also when the other corrected the figure") {
  const std::string base = "[i]\n# a\n2024-01-01 = 1\n";
  CHECK(merged(base, replaced(base, "# a", "# b"), replaced(base, "= 1", "= 2")) ==
        "[i]\n# b\n2024-01-01 = 2\n");
  CHECK(merged(base, replaced(base, "= 1", "= 2"), replaced(base, "# a\n", "")) == "[i]\n2024-01-01 = 2\n");
  // New on both sides with one value: each side's comment stays.
  CHECK(merged("[i]\n", "[i]\n# y\n2024-01-01 = 1\n", "[i]\n# x\n2024-01-01 = 1\n") ==
        "[i]\n# x\n# y\n2024-01-01 = 1\n");
  // Both wrote another comment in the place of the old one.
  CHECK(merged(base, replaced(base, "# a", "# c"), replaced(base, "# a", "# b")) ==
        "[i]\n# b\n# c\n2024-01-01 = 1\n");
}

TEST_CASE("values of every kind are compared when two sides are put together") {
  for (const auto& [one, other] : std::map<std::string, std::string>{{"1", "2"},
                                                                     {"1.5", "2.5"},
                                                                     {"true", "false"},
                                                                     {"2024-01-01", "2024-01-02"},
                                                                     {"\"a\"", "\"b\""},
                                                                     {"[1, 2]", "[1, 3]"},
                                                                     {"{ a = 1 }", "{ a = 2 }"},
                                                                     {"{ b = 1 }", "{ c = 1 }"}}) {
    CAPTURE(one);
    const std::string base = "[t]\nx = " + one + "\n[u]\ny = " + one + "\n";
    CHECK(merged(base, replaced(base, "x = " + one, "x = " + other),
                 replaced(base, "y = " + one, "y = " + other)) ==
          "[t]\nx = " + other + "\n[u]\ny = " + other + "\n");
    // One key that is written in two ways is seen as what it is only when its value is read.
    const std::string twice = "[t]\nx = " + one + "\n", again = "[t]\n\"x\" = " + other + "\n";
    CHECK(merged("[t]\n", twice, again) == "conflict");
  }
}

TEST_CASE("what can't be read is not guessed at: the whole files are the conflict") {
  for (const std::string broken :
       {"[internships\n", "[a]\n2024-01-31 = 1\n[a]\n2024-02-29 = 1\n", "x = \"\n"}) {
    const Merged out = merge_keyed(kPath, kBook, replaced(kBook, "= 74", "= 75"), broken);
    REQUIRE(out.conflicts.size() == 1);
    CHECK(out.conflicts[0].is_whole_file());
  }
}

TEST_CASE("of random books the sides can be exchanged, and what one side left alone the other decides") {
  std::mt19937 random(20261128);
  int whole = 0;
  for (int i = 0; i < 4000; ++i) {
    RandomBook book(random);
    const std::string o = book.text();
    RandomBook ours = book, theirs = book;
    ours.change();
    theirs.change();
    const std::string a = ours.text(), b = theirs.text();
    CAPTURE(o);
    CAPTURE(a);
    CAPTURE(b);
    const Merged one = merge_keyed(kPath, o, a, b), other = merge_keyed(kPath, o, b, a);
    CHECK(one.conflicts.size() == other.conflicts.size());
    if (one.conflicts.empty()) {
      ++whole;
      CHECK(one.text == other.text);
      // Nothing is left to do for who merges again.
      CHECK(merge_keyed(kPath, a, one.text, a).text == one.text);
    } else {
      CHECK_FALSE(one.conflicts[0].is_whole_file());
    }
    CHECK(merged(o, a, a) == a);
    CHECK(merged(o, o, b) == b);
    CHECK(merged(o, a, o) == a);
  }
  CHECK(whole > 1000);
}
