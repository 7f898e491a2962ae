#include "files/book_scanner.hpp"
#include "files/kinds.hpp"
#include "files/toml.hpp"

#include <doctest/doctest.h>

#include <cstring>
#include <random>

using namespace accord;
using namespace accord::files;

namespace {

bool everything(std::string_view) { return true; }

Scan scan(std::string_view text, Book& book) { return scan_book(text, everything, Notes::keep, book); }

// The strict reading of the same text; false when it is no sound book.
bool read_strictly(const std::string& text, Book& book) {
  auto parsed = parse_toml(text, "measurements/x.toml");
  if (!parsed.root) return false;
  std::vector<Diagnostic> findings;
  FileFindings sink(book.source, findings);
  read_book(*parsed.root, book, sink);
  return findings.empty();
}

std::uint64_t bits(double value) {
  std::uint64_t out = 0;
  std::memcpy(&out, &value, sizeof out);
  return out;
}

void require_same(const std::string& text, const Book& fast, const Book& strict) {
  INFO(text);
  REQUIRE(fast.series.size() == strict.series.size());
  for (std::size_t s = 0; s < fast.series.size(); ++s) {
    const Series& a = fast.series[s];
    const Series& b = strict.series[s];
    REQUIRE(a.indicator() == b.indicator());
    REQUIRE(a.source() == b.source());
    REQUIRE(a.header() == b.header());
    REQUIRE(a.size() == b.size());
    for (std::size_t i = 0; i < a.size(); ++i) {
      REQUIRE(a.date(i) == b.date(i));
      REQUIRE(bits(a.value(i)) == bits(b.value(i)));
      REQUIRE(a.line(i) == b.line(i));
      const FigureDetails* left = a.details(i);
      const FigureDetails* right = b.details(i);
      REQUIRE((left == nullptr) == (right == nullptr));
      if (left == nullptr) continue;
      REQUIRE(left->was == right->was);
      REQUIRE(left->covers == right->covers);
      REQUIRE(left->source == right->source);
      REQUIRE(left->note == right->note);
    }
  }
}

constexpr const char* kBook =
    "# figures of Noorderzorg\n"
    "[staff-retention]  # monthly\n"
    "source = \"HR system\"\n"
    "2023-12-31 = 81.2\n"
    "2024-01-31=81.4# better\n"
    "\"2024-02-29\" = { value = 81.35, source = 'HR', note = \"zonder flex é\" }\r\n"
    "  2024-03-31\t=\t+1_000.5e-1\n"
    "2024-05-31 = -0.0\n"
    "2024-04-30 = 12345678901234567890.25\n"
    "\n"
    "[operations]\n"
    "2023-12-31 = { value = 120, covers = \"year\", was = 118.5 }\n"
    "2024-01-31 = 11";

}  // namespace

TEST_CASE("what people and accord write stays on the fast path") {
  Book fast;
  REQUIRE(scan(kBook, fast) == Scan::complete);
  REQUIRE(fast.series.size() == 2);
  CHECK(fast.find(*Id::parse("staff-retention"))->size() == 6);
  CHECK(fast.find(*Id::parse("staff-retention"))->value(1) == 81.4);
  Book strict;
  REQUIRE(read_strictly(kBook, strict));
  require_same(kBook, fast, strict);
}

TEST_CASE("only the series that are asked for are kept") {
  Book book;
  REQUIRE(scan_book(
              kBook, [](std::string_view name) { return name == "operations"; }, Notes::keep, book) ==
          Scan::complete);
  CHECK(book.series.size() == 1);
}

TEST_CASE("what is wrong or unusual is left to the strict reader") {
  for (const char* text : {"[a]\n2024-02-30 = 1\n",
                           "[a]\n2024-01-31 = 1\n2024-01-31 = 2\n",
                           "[a]\n2024-02-01 = 1\n2024-01-01 = 2\n2024-02-01 = 3\n",
                           "[a]\n2024-01-31 = nan\n",
                           "[a]\n2024-01-31 = 081\n",
                           "[a]\n2024-01-31 = 81,2\n",
                           "[a]\n2024-01-31 = .5\n",
                           "[a]\n2024-01-31 = 5.\n",
                           "[a]\n2024-01-31 = 1__0\n",
                           "[a]\n2024-01-31 = 1e\n",
                           "[a]\n2024-01-31 =\n",
                           "[a]\n[a]\n",
                           "[a.b]\n",
                           "[[a]]\n",
                           "2024-01-31 = 1\n",
                           "[a]\n2024-01-31 = 1 2\n",
                           "[a]\n2024-01-31 = 1\rx\n",
                           "[a]\nx = 1\n",
                           "[a]\n2024-01-31 = { value = 1, }\n",
                           "[a]\n2024-01-31 = { note = \"x\" }\n",
                           "[a]\n2024-01-31 = { value = 1, value = 2 }\n",
                           "[a]\n# \x01\n",
                           "[a]\n# \xE9\n",
                           "[a]\nsource = \"a\\tb\"\n",
                           "[a]\nsource = \"\"\"x\"\"\"\n",
                           "[a]\n2024-01-31 = 99999999999999999999\n",
                           "[allow]\nx = \"y\"\n",
                           "[a\n2024-01-31 = 1\n",
                           "[a]\n2024-01-31 = 1e999\n"}) {
    Book book;
    CHECK_MESSAGE(scan(text, book) == Scan::unsure, text);
  }
}

// The story: a figure of two hundred digits was read by the scanner and is an error to toml++, so that a book
// could be shown by `status` that no edit could read.
TEST_CASE("a number of more digits than toml++ takes is left to the strict reader") {
  for (const std::size_t digits : {std::size_t{90}, std::size_t{120}, std::size_t{130}, std::size_t{390}}) {
    const std::string text = "[a]\n2024-01-31 = 1." + std::string(digits, '4') + "\n";
    Book fast, strict;
    if (scan(text, fast) == Scan::unsure) continue;
    REQUIRE(read_strictly(text, strict));
    require_same(text, fast, strict);
  }
  Book book;
  CHECK(scan("[a]\n2024-01-31 = 1" + std::string(60, '0') + ".5\n", book) == Scan::complete);
  CHECK(scan("[a]\n2024-02-29 = 1" + std::string(200, '0') + ".5\n", book) == Scan::unsure);
}

TEST_CASE("the scanner and toml++ agree on random damage to a book") {
  std::mt19937 random(20261123);
  const std::string original = kBook;
  constexpr std::string_view pieces = "0123456789-=.,_eE+{}[]\"'# \n\r\tavslue";
  int accepted = 0;
  for (int round = 0; round < 20'000; ++round) {
    std::string text = original;
    const int edits = 1 + static_cast<int>(random() % 3);
    for (int e = 0; e < edits; ++e) {
      const std::size_t at = random() % text.size();
      const char c = pieces[random() % pieces.size()];
      switch (random() % 3) {
        case 0:
          text[at] = c;
          break;
        case 1:
          text.insert(at, 1, c);
          break;
        default:
          text.erase(at, 1);
          break;
      }
    }
    Book fast;
    if (scan(text, fast) != Scan::complete) continue;
    ++accepted;
    Book strict;
    INFO(text);
    REQUIRE(read_strictly(text, strict));
    require_same(text, fast, strict);
  }
  CHECK(accepted > 1000);
}

TEST_CASE("numbers come out as the double nearest to what is written") {
  std::mt19937_64 random(7);
  for (int round = 0; round < 20'000; ++round) {
    std::string number = std::to_string(random() % 1'000'000'000'000ULL >> (random() % 40));
    if (random() % 4 != 0) number += "." + std::to_string(random() % 10'000'000);
    if (random() % 8 == 0) number += "e" + std::to_string(static_cast<int>(random() % 40) - 20);
    const std::string text = "[a]\n2024-01-31 = " + number + "\n";
    Book book;
    REQUIRE(scan(text, book) == Scan::complete);
    REQUIRE(bits(book.series[0].value(0)) == bits(std::strtod(number.c_str(), nullptr)));
  }
}
