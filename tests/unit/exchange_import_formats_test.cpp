// The spreadsheets that people really send: small files with the quirks of real ones, each with the figures
// in it.
#include "accord/import.hpp"
#include "partnerships.hpp"

#include <doctest/doctest.h>

#include <numeric>

using namespace accord;
using namespace accord::test;
using namespace std::string_literals;

namespace {

Files region() {
  return {
      {"accord.toml", "format = 1\nname = \"Region\"\nstart = 2022-12-31\n"},
      {"parties/noorderzorg.toml", "name = \"Noorderzorg\"\naliases = [\"NZG\", \"Groningen\"]\n"},
      {"parties/antonius.toml", "name = \"St. Antonius Ziekenhuis\"\naliases = [\"PV26\", \"Utrecht\"]\n"},
      {"parties/zorgcafe.toml", "name = \"Zorgcaf\u00e9 De Brink\"\n"},
      {"indicators/places.toml",
       "name = \"Internships\"\naliases = [\"stageplaatsen\", \"Population, total\"]\nunit = \"places\"\n"},
      {"indicators/retention.toml",
       "name = \"Retention\"\naliases = [\"behoud\", \"TX-R\"]\nunit = \"%\"\nmax = 100\n"},
      {"indicators/costs.toml", "name = \"Costs\"\naliases = [\"kosten\"]\nunit = \"EUR\"\n"},
      {"indicators/share.toml",
       "name = \"Share\"\nunit = \"%\"\ncombine = \"ratio\"\nof = \"places\"\nto = \"costs\"\n"},
      {"imports/whole.toml", "[fixed]\nparty = \"all\"\nindicator = \"places\"\n"},
      {"imports/mine.toml", "[fixed]\nparty = \"noorderzorg\"\nindicator = \"places\"\n"},
      {"imports/places.toml", "[fixed]\nindicator = \"places\"\n[others]\nparty = \"skip\"\n"},
      {"imports/told.toml",
       "separator = \"|\"\ndecimal = \",\"\nthousands = \".\"\nskip = 2\ndate = \"mm/dd/yyyy\"\nmissing = "
       "[\"leeg\", \"9999\"]\n"
       "ignore = [\"#\"]\n[columns]\ndate = \"Wanneer\"\nparty = \"Wie\"\nindicator = \"Wat\"\nvalue = "
       "\"Hoeveel\"\nnote = \"Waarom\"\n[fixed]\nsource = \"HR\"\n[parties]\n\"Huis 12\" = "
       "\"antonius\"\n[indicators]\n\"Stages\" = \"places\"\n[others]\nindicator = \"skip\"\n"},
      {"imports/wide.toml", "[values]\n\"Aantal stages\" = \"places\"\n\"Behoud %\" = \"retention\"\n"}};
}

struct Told {
  std::size_t rows = 0, figures = 0, without = 0;
  double sum = 0;
};

ImportReading read(const World& world, const std::string& bytes, const std::string& rules) {
  ImportOptions options;
  for (const ImportRules& one : world.loaded.partnership.imports)
    if (one.id.text() == rules) options.rules = &one;
  return read_import(bytes, world.loaded.partnership, options);
}

std::string all_problems(const ImportReading& reading) {
  std::string out;
  for (const ImportProblem& one : reading.problems)
    out += std::to_string(one.at.line) + ":" + std::to_string(one.at.column) + " " + one.message.en + " | ";
  return out;
}

void check(const std::string& bytes, const Told& told, const std::string& rules = "") {
  const World world(region());
  REQUIRE(world.loaded.findings.empty());
  const ImportReading reading = read(world, bytes, rules);
  CAPTURE(bytes);
  CHECK(all_problems(reading) == "");
  CHECK(reading.rows == told.rows);
  CHECK(reading.figures.size() == told.figures);
  CHECK(reading.without_figure == told.without);
  const double sum =
      std::accumulate(reading.figures.begin(), reading.figures.end(), 0.0,
                      [](double before, const ImportFigure& one) { return before + one.value; });
  CHECK(sum == doctest::Approx(told.sum));
}

// ASCII text as UTF-16, the low byte first or last.
std::string utf16(const std::string& text, bool low_first) {
  std::string out;
  for (const char c : text) out += low_first ? std::string{c, '\0'} : std::string{'\0', c};
  return out;
}

const std::string kPlain =
    "party,date,indicator,value\nNoorderzorg,2023-12-31,places,70\nNZG,2024-01-31,places,71.5\n";

}  // namespace

TEST_CASE("import: long form in English with commas and points") { check(kPlain, {2, 2, 0, 141.5}); }

TEST_CASE("import: Dutch Excel with semicolons and decimal commas and days first") {
  check(
      "\xEF\xBB\xBFPartij;Datum;Indicator;Waarde;Toelichting\r\n"
      "Noorderzorg;31-12-2023;Stageplaatsen;1.234,5;\r\n"
      "St. Antonius Ziekenhuis;1-2-2024;stageplaatsen;1.234;\"met; komma\"\r\n"
      "st antonius ziekenhuis;29-2-2024;Kosten;\u20ac 12,50;x\r\n",
      {3, 3, 0, 1234.5 + 1234 + 12.5});
}

TEST_CASE("import: Windows-1252 names match") {
  check("partij;datum;stageplaatsen\nZorgcaf\xE9 De Brink;31-12-2023;12\n", {1, 1, 0, 12});
}

TEST_CASE("import: UTF-16 with and without its mark") {
  check("\xFF\xFE" + utf16(kPlain, true), {2, 2, 0, 141.5});
  check("\xFE\xFF" + utf16(kPlain, false), {2, 2, 0, 141.5});
  check(utf16(kPlain, true), {2, 2, 0, 141.5});
  check(utf16(kPlain, false), {2, 2, 0, 141.5});
}

TEST_CASE("import: a line that names the separator and lines that end with CR") {
  check("sep=|\rparty|date|places\rNZG|2023-12-31|7\r", {1, 1, 0, 7});
  check("sep=;\r\n\"party\";\"date\";\"places\"\r\n\"NZG\";\"2023-12-31\";\"7\"\r\n", {1, 1, 0, 7});
}

TEST_CASE("import: tabs") { check("Party\tDate\tRetention (%)\nNZG\t31/12/2023\t81.2\n", {1, 1, 0, 81.2}); }

TEST_CASE("import: cells in quotes with separators and quotes and line ends") {
  check(
      "party,date,places,note\r\n\"NZG\",\"2023-12-31\",\"1,234.5\",\"says \"\"yes\"\"\r\nand, "
      "no\"\r\nNZG,2024-12-31,"
      "\"1,300\",\r\n",
      {2, 2, 0, 2534.5});
}

TEST_CASE("import: wide form with a column an indicator and columns that are nothing") {
  check(
      "Organisatie;Peildatum;Contactpersoon;Stageplaatsen;Behoud;Kosten\n"
      "Noorderzorg;31-12-2023;Jan;70;81,2%;1.000,50\n"
      "NZG;31-01-2024;Piet;;82,0 %;n.v.t.\n",
      {2, 4, 2, 70 + 81.2 + 1000.5 + 82});
}

TEST_CASE("import: StatLine with codes and padding and a point for no figure") {
  check(
      "\"ID\";\"RegioS\";\"Perioden\";\"Stageplaatsen_1\"\r\n0;\"PV26  \";\"2023JJ00\";\"     "
      "2211\"\r\n1;\"PV26  "
      "\";\"2023KW03\";\"       .\"\r\n2;\"PV26  \";\"2023MM05\";\"      12\"\r\n3;\"NL01  "
      "\";\"2023MM05\";\"     "
      " 12\"\r\n",
      {4, 2, 1, 2223}, "places");
}

TEST_CASE("import: StatLine with titles and a row of units and a source") {
  check(
      "\"Stages; regio, periode\"\n\"Gewijzigd op 3 mei "
      "2024\"\n\n\"Regio's\";\"Perioden\";\"Stageplaatsen\"\n"
      "\"Regio's\";\"Perioden\";\"aantal\"\n\"Utrecht\";\"2023\";\"1 234\"\n\"Utrecht\";\"2023 1e "
      "kwartaal\";\"300\"\n\"Utrecht\";\"2023 november*\";\"100\"\n\"Bron: CBS\"\n",
      {3, 3, 0, 1634});
}

TEST_CASE("import: World Bank with a block above the header and a column a year") {
  check(
      "\"Data Source\",\"World Development Indicators\",\n\n\"Last Updated "
      "Date\",\"2024-05-30\",\n\n\"Country "
      "Name\",\"Country Code\",\"Indicator Name\",\"Indicator Code\",\"2021\",\"2022\",\"2023\",\n"
      "\"Utrecht\",\"UTR\",\"Population, total\",\"SP.POP.TOTL\",\"100\",\"\",\"120.5\",\n"
      "\"Groningen\",\"GRO\",\"Population, total\",\"SP.POP.TOTL\",\"50\",\"60\",\"70\",\n",
      {2, 5, 1, 400.5});
}

TEST_CASE("import: SDMX with flags in a column of their own") {
  check(
      "DATAFLOW,LAST UPDATE,freq,unit,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG\n"
      "X,11/04/24 23:00:00,A,PC,Utrecht,2022,12.5,\nX,11/04/24 23:00:00,A,PC,Utrecht,2023,:,u\n",
      {2, 1, 1, 12.5}, "places");
}

TEST_CASE("import: a pivot table with a column a month and totals on both sides") {
  check(
      "Aantal;Kolomlabels;;;\nRijlabels;jan-24;feb-24;dez "
      "24;Eindtotaal\nNoorderzorg;1;2;3;6\nAntonius;4;;5;9\n"
      "Eindtotaal;5;2;8;15\n",
      {3, 5, 1, 15}, "places");
}

TEST_CASE("import: columns of StatLine with what they count") {
  check(
      "\"Perioden\";\"Regio's\";\"Stageplaatsen (aantal)\";\"Behoud "
      "(%)\"\n\"2023\";\"Utrecht\";\"12\";\"81,5\"\n",
      {1, 2, 0, 93.5});
}

TEST_CASE("import: a day without marks and months before days and dollars are no trouble") {
  check("PEILDATUM;INSTELLINGSNAAM VESTIGING;PLACES\n20231231;Noorderzorg;5\n", {1, 1, 0, 5});
  check(
      "Date,Hospital,Internships\n12/31/2023 12:00:00 AM,NZG,\"1,234,567\"\n01/02/2024 12:00:00 "
      "AM,NZG,\"1,234\"\n",
      {2, 2, 0, 1235801});
}

TEST_CASE("import: Eurostat with its keys in one cell and flags behind figures") {
  check(
      "freq,unit,geo\\TIME_PERIOD\t2022 \t2023 \nA,PC,Utrecht\t12.5 b\t: m\nA,PC,Groningen\t: \t628 "
      "e\nA,PC,EU27\t"
      "1 \t2 \n",
      {3, 2, 2, 640.5}, "places");
}

TEST_CASE("import: years with their code in brackets") {
  check(
      "Country Name,Series Name,2010 [YR2010],2011 [YR2011]\nUtrecht,\"Population, total\",5,..\n,,,\n\nData "
      "from "
      "database: World Development Indicators,,,\nLast Updated: 05/30/2024,,,\n",
      {1, 1, 1, 5});
}

TEST_CASE("import: a column a party") {
  check("Maand;Noorderzorg;NZG totaal;St. Antonius Ziekenhuis\njanuari 2024;1;2;3\nfeb 2024;4;5;6\n",
        {2, 4, 0, 14}, "places");
}

TEST_CASE("import: dates by their names in two languages") {
  check(
      "party;date;places\nNZG;31 december 2023;1\nNZG;31-jan-24;2\nNZG;mrt-24;3\nNZG;April 30, "
      "2024;4\nNZG;2024 "
      "mei;5\nNZG;Q2 2024;6\nNZG;2024-Q3;7\nNZG;4e kwartaal "
      "2024;8\nNZG;2025M01;9\nNZG;28/02/2025;10\nNZG;202503;11\n",
      {11, 11, 0, 66});
}

TEST_CASE("import: a year in one column and its month in another") {
  check("jaar;maand;organisatie;stageplaatsen\n2023;11;NZG;1\n2023;12;NZG;2\n2024;1;NZG;3\n", {3, 3, 0, 6});
  check("Year,Quarter,Party,Places\n2023,1,NZG,1\n2023,2,NZG,2\n", {2, 2, 0, 3});
}

TEST_CASE("import: thousands parted by spaces and apostrophes and signs around figures") {
  check(
      "party;date;costs\nNZG;2023-01-31;1 "
      "234,5\nNZG;2023-02-28;1\u00a0234\nNZG;2023-03-31;12\u202f345,5\nNZG;"
      "2023-04-30;1'234'567\nNZG;2023-05-31;(12)\nNZG;2023-06-30;7-\nNZG;2023-07-31;\u2212 "
      "3\nNZG;2023-08-31;EUR "
      "2,5\nNZG;2023-09-30;1,5E+03\n",
      {9, 9, 0, 1234.5 + 1234 + 12345.5 + 1234567 - 12 - 7 - 3 + 2.5 + 1500});
}

TEST_CASE("import: tokens that mean no figure and small ones that are hidden") {
  const World world(region());
  const ImportReading reading =
      read(world,
           "party;date;places\nNZG;2023-01-31;<5\nNZG;2023-02-28;< 10\nNZG;2023-03-31;x\nNZG;"
           "2023-04-30;N.V.T.\nNZG;2023-05-31;-\nNZG;2023-06-30;\nNZG;2023-07-31;0\n",
           "");
  CHECK(all_problems(reading) == "");
  CHECK(reading.rows == 7);
  CHECK(reading.figures.size() == 1);
  CHECK(reading.without_figure == 6);
  CHECK(reading.suppressed == 2);
}

TEST_CASE("import: totals and footnotes and empty rows are no rows of figures") {
  check(
      "party;date;places\nNZG;2023-01-31;5\n;;\nAntonius;2023-01-31;6\nTotaal;2023-01-31;11\n\n* voorlopig "
      "cijfer\nBron: eigen opgave;;\n",
      {2, 2, 0, 11});
}

TEST_CASE("import: everything told by rules") {
  check(
      "Rapport|over stages\nvan 3 mei\nWie|Wanneer|Wat|Hoeveel|Waarom\nHuis "
      "12|12/31/2023|Stages|1.234,5|geteld\n# "
      "een "
      "opmerking|||\nNZG|01/02/2024|Stages|leeg|\nNZG|01/03/2024|Stages|9999|\nNZG|01/04/2024|Bedden|12|\n",
      {4, 1, 2, 1234.5}, "told");
  check("Organisatie;Datum;Aantal stages;Behoud %;Overig\nNZG;31-12-2023;5;81,5;x\n", {1, 2, 0, 86.5},
        "wide");
}

TEST_CASE("import: whose figures they are and of what is told by rules") {
  check("datum;waarde\n31-12-2023;5\n", {1, 1, 0, 5}, "mine");
  check("datum;waarde\n31-12-2023;5\n", {1, 1, 0, 5}, "whole");
}

TEST_CASE("import: a table without a header") {
  check("noorderzorg;places;2023-12-31;5\nnoorderzorg;places;2024-12-31;6,5\n", {2, 2, 0, 11.5});
}

TEST_CASE("import: a note that was guarded against being a formula comes back") {
  const World world(region());
  const ImportReading reading =
      read(world, "party,date,places,note\nNZG,2023-12-31,1,'=more\nNZG,2024-12-31,1,'s avonds\n", "");
  REQUIRE(reading.figures.size() == 2);
  CHECK(reading.note_of(reading.figures[0]) == "=more");
  CHECK(reading.note_of(reading.figures[1]) == "'s avonds");
}

TEST_CASE("import: a figure of a whole year covers it where the others are of months") {
  Files files = region();
  files["indicators/places.toml"] =
      "name = \"Places\"\nunit = \"places\"\nkind = \"count\"\nper = \"year\"\nfrequency = \"monthly\"\n";
  const World world(files);
  const ImportReading reading = read(world, "party;date;places\nNZG;2022JJ00;12\nNZG;2023MM05;1\n", "");
  REQUIRE(reading.figures.size() == 2);
  CHECK(reading.figures[0].covers == Period::year);
  CHECK_FALSE(reading.figures[1].covers);
}

TEST_CASE("import: flags behind a figure become its note") {
  const World world(region());
  const ImportReading reading = read(world, "party\tdate\tplaces\nNZG\t2023\t12.5 p\nNZG\t2024\t13 *\n", "");
  CHECK(all_problems(reading) == "");
  REQUIRE(reading.figures.size() == 2);
  CHECK(reading.note_of(reading.figures[0]) == "marked 'p' in the file");
}

TEST_CASE("import: a request for figures comes back") {
  check(
      "\xEF\xBB\xBFpartij;indicator;eenheid;datum;laatste datum;laatste cijfer;waarde;toelichting\r\n"
      "noorderzorg;places;places;31-12-2024;30-09-2024;70;72,5;\r\nantonius;retention;%;31-12-2024;;;;\r\n",
      {2, 1, 1, 72.5});
}
