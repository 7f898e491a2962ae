// What is refused rather than guessed, with the place and the way out; and that no file, however broken, does
// harm.
#include "accord/import.hpp"
#include "exchange/cell_date.hpp"
#include "exchange/cell_number.hpp"
#include "exchange/csv_read.hpp"
#include "exchange/csv_write.hpp"
#include "exchange/decode.hpp"
#include "partnerships.hpp"

#include <doctest/doctest.h>

using namespace accord;
using namespace accord::test;

namespace {

Files region() {
  return {{"accord.toml", "format = 1\nname = \"Region\"\nstart = 2022-12-31\n"},
          {"parties/noorderzorg.toml", "name = \"Noorderzorg\"\naliases = [\"Huis\"]\n"},
          {"parties/antonius.toml", "name = \"Antonius\"\naliases = [\"Huis\"]\n"},
          {"indicators/places.toml", "name = \"Internships\"\nunit = \"places\"\n"},
          {"indicators/retention.toml", "name = \"Retention\"\nunit = \"%\"\nmax = 100\n"},
          {"indicators/share.toml",
           "name = \"Share\"\nunit = \"%\"\ncombine = \"ratio\"\nof = \"places\"\nto = \"retention\"\n"}};
}

struct Reading {
  explicit Reading(const std::string& bytes, const ImportOptions& options = {})
      : world(region()), reading(read_import(bytes, world.loaded.partnership, options)) {}
  World world;
  ImportReading reading;

  // "line:column cell: message", one a line.
  std::string problems() const {
    std::string out;
    for (const ImportProblem& one : reading.problems)
      out += std::to_string(one.at.line) + ":" + std::to_string(one.at.column) + " [" + one.cell + "] " +
             one.message.en + "\n";
    return out;
  }
};

}  // namespace

TEST_CASE("import: a number with two meanings is decided by the rest of its column or refused") {
  const Reading undecided("party;date;places\nNoorderzorg;2023-12-31;1.234\nAntonius;2023-12-31;5\n");
  CHECK(undecided.problems() ==
        "2:24 [1.234] this is 1.234 in English and 1234 in Dutch, and nothing in the column says which\n");
  CHECK(undecided.reading.figures.size() == 1);
  const Reading both(
      "party;date;places\nNoorderzorg;2023-12-31;1.234\nAntonius;2023-12-31;5,5\nAntonius;2024-12-31;6.5\n");
  CHECK(
      both.problems() ==
      "2:24 [1.234] this is 1.234 in English and 1234 in Dutch, and the rest of the column has both ways of "
      "writing\n");
  const Reading decided("party;date;places\nNoorderzorg;2023-12-31;1.234\nAntonius;2023-12-31;5,5\n");
  CHECK(decided.problems().empty());
  CHECK(decided.reading.figures[0].value == 1234);
  const Reading english("party;date;places\nNoorderzorg;2023-12-31;1.234\nAntonius;2023-12-31;5.5\n");
  CHECK(english.reading.figures[0].value == 1.234);
}

TEST_CASE(
    "import: a date that is day first and month first is decided by the rest of its column or refused") {
  const Reading undecided("party;date;places\nAntonius;03/04/2024;1\nAntonius;05/05/2024;1\n");
  CHECK(undecided.problems() ==
        "2:10 [03/04/2024] this is 2024-04-03 day first and 2024-03-04 month first, and nothing in the "
        "column says "
        "which\n");
  const Reading day_first("party;date;places\nAntonius;03/04/2024;1\nAntonius;31/12/2024;1\n");
  CHECK(day_first.reading.figures[0].date == day("2024-04-03"));
  const Reading month_first("party;date;places\nAntonius;03/04/2024;1\nAntonius;12/31/2024;1\n");
  CHECK(month_first.reading.figures[0].date == day("2024-03-04"));
  const Reading both(
      "party;date;places\nAntonius;03/04/2024;1\nAntonius;12/31/2024;1\nAntonius;31/12/2023;1\n");
  CHECK(both.reading.problems.size() == 1);
  const Reading dashes("party;date;places\nAntonius;03-04-2024;1\n");
  CHECK(dashes.reading.figures[0].date == day("2024-04-03"));
}

TEST_CASE("import: a name that is nobody's or that several have is refused with its place") {
  const Reading reading(
      "party,date,places\nNoorderzrog,2023-12-31,1\nNoorderzrog,2024-12-31,1\nHuis,2023-12-31,2\n,2023-12-31,"
      "3\n");
  CHECK(reading.problems() ==
        "2:1 [Noorderzrog] 'Noorderzrog' is no party here\n"
        "4:1 [Huis] 'Huis' is the name of several: 'antonius' or 'noorderzorg'\n"
        "5:1 [] the row names no party\n");
  CHECK(reading.reading.problems[0].more == 1);
  CHECK(reading.reading.problems[0].help.en.starts_with("did you mean 'noorderzorg'"));
}

TEST_CASE("import: a column whose header several indicators have is refused") {
  Files files = region();
  files["indicators/other.toml"] = "name = \"Other\"\naliases = [\"Internships\"]\nunit = \"places\"\n";
  const World world(files);
  const auto reading =
      read_import("party,date,Internships\nAntonius,2023-12-31,1\n", world.loaded.partnership, {});
  REQUIRE(reading.problems.size() == 1);
  CHECK(reading.problems[0].message.en ==
        "'Internships' is the name of several indicators: 'other' or 'places'");
}

TEST_CASE("import: cells that are no figure and no date are refused with their place") {
  const Reading reading(
      "party,date,retention\nAntonius,2023-02-30,1\nAntonius,2023-02-28,\"n\u00f3g niet\"\nAntonius,"
      "2023-03-31,101\nAntonius,2023-04-30,5 places\n");
  CHECK(reading.problems() ==
        "2:10 [2023-02-30] this is no date: February 2023 has 28 days\n"
        "3:22 [n\u00f3g niet] this is no figure\n"
        "4:21 [101] 101 is more than retention can be: at most 100\n"
        "5:21 [5 places] the figure is in 'places', but retention is in '%'\n");
}

TEST_CASE("import: of figures that stand there twice the same is one and others are refused") {
  const Reading reading(
      "party,date,places\nAntonius,2023-12-31,1\nAntonius,2023-12-31,1\nNoorderzorg,2023-12-31,"
      "2\nNoorderzorg,"
      "31-12-2023,3\n");
  CHECK(reading.reading.repeated == 1);
  CHECK(reading.reading.figures.size() == 1);
  CHECK(reading.problems() ==
        "5:24 [3] line 4 has another figure of places for noorderzorg on 2023-12-31: 2\n");
}

TEST_CASE("import: an indicator without figures of its own is refused once") {
  const Reading reading("party,date,share\nAntonius,2023-12-31,1\nAntonius,2024-12-31,2\n");
  REQUIRE(reading.reading.problems.size() == 1);
  CHECK(reading.reading.problems[0].message.en ==
        "share has no figures of its own: it is computed from two other indicators");
  CHECK(reading.reading.problems[0].more == 1);
}

TEST_CASE("import: what a table lacks is said") {
  CHECK(Reading("date,places\n2023-12-31,1\n").problems() ==
        "1:1 [] the file does not say whose figures these are\n");
  CHECK(Reading("party,places\nAntonius,1\n").problems() == "1:1 [] no column of dates is found\n");
  CHECK(Reading("party,date,remarks\nAntonius,2023-12-31,good\n").problems() ==
        "1:1 [] no column of figures is found\n");
  CHECK(Reading("party,date,value\nAntonius,2023-12-31,1\n").problems() ==
        "1:1 [] the file does not say what its figures measure\n");
  CHECK(Reading("").problems() == "1:1 [] there is no row in the file\n");
}

TEST_CASE("import: what is no text is refused with what to do") {
  CHECK(Reading(std::string("PK\x03\x04rest", 8)).reading.problems[0].help.en ==
        "open it in the spreadsheet program and save it as CSV UTF-8");
  CHECK(Reading("\xD0\xCF\x11\xE0").reading.problems[0].message.en ==
        "this is a workbook (.xls), no CSV file");
  CHECK(Reading("<html><table>").reading.problems[0].message.en.starts_with("this is a web page"));
  CHECK(Reading(std::string("a\0b", 3)).reading.problems.size() == 1);
  CHECK(Reading("party,date,places\n\"Antonius,2023-12-31,1\n").problems() ==
        "2:1 [] this quote is never closed\n");
}

TEST_CASE("import: an encoding is told where it can't be seen") {
  ImportOptions options;
  options.encoding = "cp850";
  const exchange::Decoded decoded = exchange::decode("caf\x82", "cp850");
  CHECK(decoded.text == "caf\u00e9");
  CHECK(exchange::decode("caf\xE9", "").text == "caf\u00e9");
  CHECK(exchange::decode("caf\xC3\xA9", "windows-1252").text == "caf\u00e9");
  CHECK(exchange::decode("x", "klingon").refusal.has_value());
  CHECK(exchange::decode("a\x81", "").refusal.has_value());
}

// The story: four bytes that lie beyond all of Unicode, in a file that --encoding utf-8 vouched for, were
// passed on by iconv as they were. Everything behind the decoder counts on valid UTF-8.
TEST_CASE("import: what is told to be UTF-8 and lies beyond Unicode is refused") {
  const exchange::Decoded decoded = exchange::decode("a\xF6\xBB\x9A\x9E;int\n", "utf-8");
  REQUIRE(decoded.refusal.has_value());
  CHECK(decoded.refusal->message.en == "the bytes are no UTF-8");
  CHECK(decoded.text.empty());
}

// The story: what stands behind "geo\\" was blanked up to the first tab, and a line that ended in a CR with
// it: every place below was told a line too high. Rows that end so were not unpacked either.
TEST_CASE("csv: a line may end in CR where the first cells are packed") {
  std::string torn = "unit,geo\\T\rIME\t2023\n";
  const std::string as_it_was = torn;
  CHECK_FALSE(exchange::unpack_first_cells(torn));
  CHECK(torn == as_it_was);
  std::string rows = "unit,geo\\TIME\t2023\rPC,noorderzorg\t70\r";
  CHECK(exchange::unpack_first_cells(rows));
  CHECK(rows == "unit\tgeo     \t2023\rPC\tnoorderzorg\t70\r");
}

// Fuzzing found it: a letter of two bytes in the name of the columns became two blanks, and what was wrong
// behind them was told a column too far.
TEST_CASE("csv: first cells that were packed stand in the columns that they had") {
  std::string rows = "unit,geo\\JÅR\t2023\nPC,noorderzorg\t70\n";
  CHECK(exchange::unpack_first_cells(rows));
  CHECK(rows == "unit\tgeo    \t2023\nPC\tnoorderzorg\t70\n");
}

TEST_CASE("csv: places count code points and lines within quotes") {
  const exchange::CsvTable table("\u00e9\u00e9,b\r\n\"x\ny\"\"z\",  \"q\" ,r\n\n\"a\"tail,\n", ',');
  REQUIRE(table.size() == 3);
  CHECK(table.cell(0, 1) == "b");
  CHECK(table.position(0, 1) == Position{1, 4});
  CHECK(table.cell(1, 0) == "x\ny\"z");
  CHECK(table.cell(1, 1) == "q");
  CHECK(table.position(1, 1) == Position{3, 10});
  CHECK(table.position(1, 2) == Position{3, 14});
  CHECK(table.cell(2, 0) == "atail");
  CHECK(table.line(2) == 5);
  CHECK(table.cell(2, 7).empty());
}

// Fuzzing found it: the quotes that stand for one each were counted on the last line of their cell, whichever
// line they stood on, so that what was wrong behind it was told in a column that its line does not have.
TEST_CASE("csv: quotes in one line of a cell do not move what stands behind its last one") {
  const exchange::CsvTable table(
      "\"\"\"\"\"\"\"a\"\"\n\u00e9\"\"\",b,\"x\n\"\"y\",c\nd,\"\"\"\"\"\n\",\"open", ',');
  REQUIRE(table.size() == 1);
  CHECK(table.cell(0, 0) == "\"\"\"a\"\n\u00e9\"");
  CHECK(table.position(0, 1) == Position{2, 6});
  CHECK(table.position(0, 2) == Position{2, 9});
  CHECK(table.position(0, 3) == Position{3, 6});
  REQUIRE(table.problem());
  CHECK(table.problem()->at == Position{5, 3});
}

TEST_CASE("csv: what the writer writes the reader reads") {
  const std::vector<std::string> cells = {"plain",      "a;b",    "q\"q",
                                          "two\nlines", "\u00e9", "semi; \"q\"\r\nend"};
  exchange::CsvWriter writer(';', text::DecimalMark::comma, "\r\n");
  for (const std::string& cell : cells) writer.text_cell(cell);
  writer.end_row();
  const exchange::CsvTable table(writer.take(), ';');
  REQUIRE(table.size() == 1);
  for (std::size_t i = 0; i < cells.size(); ++i) CHECK(table.cell(0, i) == cells[i]);
}

TEST_CASE("cell: dates are read in every form that rules can name") {
  using exchange::DateForm;
  const std::pair<const char*, const char*> cells[] = {{"2023-12-31", "yyyy-mm-dd"},
                                                       {"31-12-2023", "dd-mm-yyyy"},
                                                       {"31/12/2023", "dd/mm/yyyy"},
                                                       {"12/31/2023", "mm/dd/yyyy"},
                                                       {"2023-12", "yyyy-mm"},
                                                       {"12/2023", "mm/yyyy"},
                                                       {"2023-Q4", "yyyy-Qn"},
                                                       {"2023", "yyyy"},
                                                       {"2023MM12", "yyyyMMmm"},
                                                       {"2023KW04", "yyyyKWnn"},
                                                       {"2023JJ00", "yyyyJJ00"},
                                                       {"31 dec. 2023", "d month yyyy"},
                                                       {"december 2023", "month yyyy"},
                                                       {"2023 december", "yyyy month"},
                                                       {"December 31, 2023", "month d yyyy"},
                                                       {"2023 2e halfjaar", "yyyy-Hn"},
                                                       {"2023-12-31T00:00:00", "yyyy-mm-dd"},
                                                       {"31-12-2023 0:00", "dd-mm-yyyy"},
                                                       {"20231231", "yyyy-mm-dd"},
                                                       {"31-Dec-23", "d month yyyy"},
                                                       {"1/12/2023", "mm/yyyy"}};
  for (const auto& [cell, form] : cells) {
    CAPTURE(cell);
    const auto read = exchange::read_cell_date(cell, exchange::parse_date_form(form));
    if (std::string(cell) == "1/12/2023") {
      CHECK_FALSE(read.date);
      continue;
    }
    REQUIRE(read.date);
    CHECK(read.date->iso() == "2023-12-31");
    CHECK(exchange::date_form_name(read.form) == form);
  }
  for (const char* cell : {"2023-13", "2023-13-01", "31-02-2023", "2023KW05", "2023MM00", "0", "12", "1899",
                           "-2023", "Q5 2023", "2022/23", "abc", "31 foo 2023", "999999999"}) {
    CAPTURE(std::string(cell));
    CHECK_FALSE(exchange::read_cell_date(cell, std::nullopt).date);
  }
}

TEST_CASE("cell: plain digits are the same double as the strict reader makes of them") {
  const exchange::NumberRules rules{text::DecimalMark::unknown, exchange::usual_missing(), false};
  for (const char* cell : {"0", "7", "81.2", "81,2", "-0.1", "123456789012345", "12345678901234.5",
                           "0.000001", "9007199254740993", "1234567890.12345", "0,123", "1e3"}) {
    CAPTURE(cell);
    std::string plain(cell);
    std::replace(plain.begin(), plain.end(), ',', '.');
    const auto read = exchange::read_cell_number(cell, rules, "");
    CHECK(read.kind == exchange::CellNumber::Kind::number);
    CHECK(read.value == std::stod(plain));
  }
}

TEST_CASE("import: no damaged file does harm") {
  const World world(region());
  const std::vector<std::string> files = {
      "\xEF\xBB\xBFsep=;\r\nparty;date;\"places\";note\r\nAntonius;31-12-2023;1.234,5;\"a\"\"b\nc\"\r\nHuis;"
      "2023MM05;<5;\r\nTotaal;;(7);\xE2\x82\xAC\r\n",
      "Country,Code,2021,2022\nAntonius,\"x\",1,\"2,5\"\nNoorderzorg,y,..,3 p\n",
      std::string("\xFF\xFEp\0;\0d\0\n\0", 10)};
  std::uint32_t dice = 12345;
  for (const std::string& file : files) {
    for (std::size_t cut = 0; cut <= file.size(); ++cut) {
      const auto reading = read_import(file.substr(0, cut), world.loaded.partnership, {});
      CHECK(reading.figures.size() <= 10);
    }
    for (std::size_t i = 0; i < 8 * file.size(); ++i) {
      std::string damaged = file;
      damaged[i / 8] = static_cast<char>(damaged[i / 8] ^ (1 << (i % 8)));
      dice = dice * 1664525 + 1013904223;
      damaged[dice % damaged.size()] = static_cast<char>(dice >> 24);
      const auto reading = read_import(damaged, world.loaded.partnership, {});
      CHECK(reading.figures.size() <= 10);
    }
  }
}

// The story: of 6,5 without quotes between commas 6 was recorded, and nothing was said of the 5.
TEST_CASE("import: a cell that no column of the header is above is refused and never dropped") {
  const Reading decimals("party,date,places\nAntonius,2023-12-31,6,5\nNoorderzorg,2023-12-31,7\n");
  CHECK(decimals.problems() == "2:23 [5] this row has more cells than there are columns\n");
  CHECK(decimals.reading.problems[0].help.en.find("\"6,5\"") != std::string::npos);
  CHECK(decimals.reading.figures.size() == 1);
  const Reading below_a_title("Places 2023,,\n\nparty,date,places\nAntonius,2023-12-31,6,5\n");
  CHECK(below_a_title.problems() == "4:23 [5] this row has more cells than there are columns\n");
  const Reading wide("party,date,places,retention\nAntonius,2023-12-31,6,5,7,7\n");
  CHECK(wide.problems() == "2:25 [7] this row has more cells than there are columns\n");
  const Reading remark("party,date,places,note\nAntonius,2023-12-31,6,seen, and counted\n");
  CHECK(remark.problems() == "2:29 [and counted] this row has more cells than there are columns\n");
}

TEST_CASE("import: decimals that fall into an empty cell of the header are refused") {
  const std::string told = "this row has more cells than there are columns\n";
  CHECK(Reading("party,date,places,,\nAntonius,2023-12-31,6,5,,\n").problems() == "2:23 [5] " + told);
  CHECK(Reading("party,date,places,\nAntonius,2023-12-31,6,5\n").problems() == "2:23 [5] " + told);
  CHECK(Reading("party,date,places,note\nAntonius,2023-12-31,6,5,\nNoorderzorg,2023-12-31,7,\n").problems() ==
        "2:23 [5] " + told);
  CHECK(Reading("party,date,places,retention\nAntonius,2023-12-31,6,5,\nNoorderzorg,2023-12-31,7,\n")
            .problems() == "2:23 [5] " + told);
}

TEST_CASE("import: empty cells at the end of a row and remarks in a column without a name are allowed") {
  CHECK(
      Reading("party,date,places\nAntonius,2023-12-31,6,\nNoorderzorg,2023-12-31,7,,\n").problems().empty());
  CHECK(Reading("party,date,places,\nAntonius,2023-12-31,6,as before\n").problems().empty());
  const Reading every_row_ends_so("party,date,places,retention\nAntonius,2023-12-31,6,50,\n");
  CHECK(every_row_ends_so.problems().empty());
  CHECK(every_row_ends_so.reading.figures.size() == 2);
}

// The story: the sources of an export held one ; each, which parted nearly every row in two, as the commas
// parted all of them in eleven: the ; was taken, and what accord wrote it could not read.
TEST_CASE("csv: a sign within the texts of a table is not taken for its separator") {
  using exchange::guess_separator;
  CHECK(guess_separator("party,date,value,source\na,2023-12-31,1,x; y\nb,2023-12-31,2,x; y\n") == ',');
  CHECK(guess_separator("party;date;value\na;2023-12-31;6,5\nb;2023-12-31;7,5\n") == ';');
  CHECK(guess_separator("party;2022;2023\na;6,5;7,5\nb;8,5;9,5\n") == ';');
  CHECK(guess_separator("date;value\n2023-12-31;1,234,567\n2024-12-31;1,234,568\n") == ';');
  CHECK(guess_separator("Sick leave, a quarter\nparty;date;value, %\na;2023-12-31;6,5\nb;2023-12-31;7,5\n") ==
        ';');
  CHECK(guess_separator("date\tvalue\n2023-12-31\t6,5\n2024-12-31\t7,5\n") == '\t');
  CHECK(guess_separator("a,1\nb,2\n") == ',');
  CHECK(guess_separator("") == ';');
}

TEST_CASE("import: where no column of figures is found it says how the cells were parted") {
  const Reading guessed("party,date,remarks\nAntonius,2023-12-31,good\n");
  CHECK(
      guessed.reading.problems[0].help.en.ends_with("; the cells are parted at ',', as most rows are by it: "
                                                    "let import rules say another, separator = \";\""));
  const Reading told("sep=,\nparty,date,remarks\nAntonius,2023-12-31,good\n");
  CHECK(told.reading.problems[0].help.en.find("parted") == std::string::npos);
}

// The story: of 31-11-2026 it was said that it is no date, in the very form that is asked for.
TEST_CASE("import: of a day that does not exist it says why and of an empty one that it is missing") {
  const Reading reading(
      "party;date;places\nAntonius;31-11-2026;1\nAntonius;2026-13-01;1\nAntonius;31 feb 2026;1\nAntonius;;1\n"
      "Antonius;soon;1\nAntonius;11/31/2026;1\n");
  CHECK(reading.problems() ==
        "2:10 [31-11-2026] this is no date: November 2026 has 30 days\n"
        "3:10 [2026-13-01] this is no date: a year has 12 months\n"
        "4:10 [31 feb 2026] this is no date: February 2026 has 28 days\n"
        "5:10 [] the date is missing\n"
        "6:10 [soon] this is no date\n"
        "7:10 [11/31/2026] this is no date: November 2026 has 30 days\n");
}
