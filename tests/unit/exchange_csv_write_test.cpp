#include "exchange/csv_write.hpp"

#include <doctest/doctest.h>

using accord::exchange::CsvWriter;
using accord::text::DecimalMark;

TEST_CASE("csv writer: cells are parted by the separator and quoted only where they must be") {
  CsvWriter csv(';', DecimalMark::comma, "\r\n");
  csv.text_cell("party");
  csv.text_cell("a;b");
  csv.text_cell("a,b");
  csv.end_row();
  csv.text_cell("says \"yes\"");
  csv.text_cell("two\nlines");
  csv.text_cell(" padded");
  csv.empty_cell();
  csv.end_row();
  CHECK(csv.take() == "party;\"a;b\";a,b\r\n\"says \"\"yes\"\"\";\"two\nlines\";\" padded\";\r\n");
  CHECK(csv.take().empty());
}

TEST_CASE("csv writer: numbers have the decimal mark and the shortest digits") {
  CsvWriter dutch(';', DecimalMark::comma, "\n");
  dutch.number_cell(81.2);
  dutch.number_cell(-3);
  dutch.number_cell(1234567);
  dutch.end_row();
  CHECK(dutch.take() == "81,2;-3;1234567\n");
  CsvWriter english(',', DecimalMark::point, "\n");
  english.number_cell(0.1);
  english.raw_cell("-12.50");
  english.end_row();
  CHECK(english.take() == "0.1,-12.50\n");
  CsvWriter mixed(',', DecimalMark::comma, "\n");
  mixed.number_cell(0.5);
  CHECK(mixed.take() == "\"0,5\"");
}

TEST_CASE("csv writer: no text is a formula to a spreadsheet") {
  CsvWriter csv(',', DecimalMark::point, "\n");
  for (const char* text : {"=1+1", "+31 6", "-x", "@sum", "\tx", "\rx", "a=b", "'quoted'"})
    csv.text_cell(text);
  CHECK(csv.take() == "'=1+1,'+31 6,'-x,'@sum,'\tx,\"'\rx\",a=b,'quoted'");
}

TEST_CASE("csv writer: a spreadsheet of each language opens its own form") {
  CsvWriter dutch(accord::exchange::spreadsheet_form(accord::Language::nl));
  dutch.date_cell(*accord::Date::parse("2026-12-31"));
  dutch.number_cell(0.5);
  dutch.end_row();
  CHECK(dutch.take() ==
        "\xEF\xBB\xBF"
        "31-12-2026;0,5\r\n");
  CHECK(dutch.take() == "\xEF\xBB\xBF");
  CsvWriter english(accord::exchange::spreadsheet_form(accord::Language::en));
  english.date_cell(*accord::Date::parse("2026-12-31"));
  english.number_cell(0.5);
  CHECK(english.take() ==
        "\xEF\xBB\xBF"
        "2026-12-31,0.5");
}
