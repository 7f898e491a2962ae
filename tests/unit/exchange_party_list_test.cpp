#include "exchange/party_list.hpp"
#include "partnerships.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

using namespace accord;
using accord::test::Files;
using accord::test::World;

namespace {

// What a list comes to beside two parties that are there, a line a party and a line a problem.
std::string read(const std::string& bytes) {
  const World world(Files{{"accord.toml", "format = 1\nname = \"Region\"\n"},
                          {"parties/noorderzorg.toml", "name = \"Noorderzorg\"\naliases = [\"NZ\"]\n"},
                          {"parties/oost.toml", "name = \"Zorggroep Oost\"\n"}});
  const auto list = exchange::read_party_list(bytes, world.loaded.partnership);
  std::string out;
  for (const auto& problem : list.problems)
    out += fmt::format("{}:{} {}\n", problem.at.line, problem.at.column, problem.message.en);
  if (!list.problems.empty()) return out;
  for (const auto& party : list.parties) {
    out += party.id.text() + '|' + party.name + '|' + party.sector;
    out += party.role == Role::observer ? "|observer" : "|";
    out += '|' + (party.joined ? party.joined->iso() : "");
    for (const std::string& alias : party.aliases) out += '|' + alias;
    out += '\n';
  }
  return list.known == 0 ? out : out + fmt::format("{} there\n", list.known);
}

}  // namespace

TEST_CASE("a party a row with its sector and role and the day on which it joined") {
  CHECK(
      read("name,sector,role,joined\nLindehof,hospital,member,2025-01-31\n\"Raad, cliënten\",,observer,\n") ==
      "lindehof|Lindehof|hospital||2025-01-31\nraad-clienten|Raad, cliënten||observer|\n");
}

TEST_CASE("a Dutch export with a byte order mark and titles above the header and columns that are not read") {
  CHECK(read("\xef\xbb\xbf"
             "Deelnemerslijst 2026;;;\r\n\r\nNr;Naam;Rol;Lid sinds\r\n1;'t Hof;lid;1-2-2025\r\n"
             "2;GGD;Waarnemer;maart 2025\r\n") ==
        "t-hof|'t Hof|||2025-02-01\nggd|GGD||observer|2025-03-01\n");
}

TEST_CASE("an organisation goes before the name of a person beside it") {
  CHECK(read("Naam;Organisatie\nJ. de Wit;Lindehof\n") == "lindehof|Lindehof|||\n");
}

TEST_CASE("an id and aliases may be given") {
  CHECK(read("name;id;aliases\nSt. Lindehof;lindehof;Linde\n") == "lindehof|St. Lindehof||||Linde\n");
  CHECK(read("name;id;aliases\nSt. Lindehof;lindehof;\"Linde; LH\"\n") ==
        "lindehof|St. Lindehof||||Linde|LH\n");
  CHECK(read("name;id\nLindehof;Linde hof\n") == "2:10 'Linde hof' is no id\n");
  CHECK(read("name\n会議\n") == "2:1 no id can be made of '会議'\n");
}

// The story: of the aliases Linde; Hof without quotes the second was dropped, and nothing was said.
TEST_CASE("a cell that no column of the header is above is refused and never dropped") {
  CHECK(read("name;id;aliases\nSt. Lindehof;lindehof;Linde; Hof\n") ==
        "2:30 this row has more cells than there are columns\n");
  CHECK(read("List of 2026\nname,sector\nHof, Linde en Co,care\n") ==
        "3:18 this row has more cells than there are columns\n");
  CHECK(read("name,sector\nLindehof,care,,\n") == "lindehof|Lindehof|care||\n");
}

TEST_CASE("who is there already is passed over whatever the spelling") {
  CHECK(read("name\nNOORDER-ZORG\nnz\nLindehof\n") == "lindehof|Lindehof|||\n2 there\n");
}

TEST_CASE("an id or a name that somebody else has is a problem") {
  CHECK(read("name\nOost\n") == "2:1 the id 'oost' is that of 'Zorggroep Oost' already\n");
  CHECK(read("name,id\nZorg Oost,y\n") == "y|Zorg Oost|||\n");
  CHECK(read("name,alias\nLindehof,oost\n") == "2:1 'oost' is a name of oost already\n");
  CHECK(read("name\nLindehof\nGGD\nLinde-hof\n") == "4:1 'Linde-hof' stands in line 2 too\n");
}

TEST_CASE("every problem is told with its place and not only the first") {
  CHECK(read("name,role,joined\n,member,\nLindehof,chair,soon\nGGD,lid,2025-02-30\n") ==
        "2:1 this row has no name\n3:10 'chair' is no role\n3:16 'soon' is no date\n"
        "4:9 '2025-02-30' is no date\n");
}

TEST_CASE("days with slashes are read as the rest of their column is") {
  CHECK(read("name,joined\nA1,03/04/2025\nB1,31/12/2025\n") == "a1|A1|||2025-04-03\nb1|B1|||2025-12-31\n");
  CHECK(read("name,joined\nA1,03/04/2025\nB1,12/31/2025\n") == "a1|A1|||2025-03-04\nb1|B1|||2025-12-31\n");
  CHECK(read("name,joined\nA1,03/04/2025\n") == "2:4 '03/04/2025' is 2025-04-03 or 2025-03-04\n");
  CHECK(read("name,joined\nA1,03-04-2025\n") == "a1|A1|||2025-04-03\n");
}

TEST_CASE("of a year in which a party joined the first day counts") {
  CHECK(read("name,joined\nA1,2025\n") == "a1|A1|||2025-01-01\n");
}

TEST_CASE("a file that is no list of parties is refused") {
  CHECK(read("") == "1:1 there is no column with the names of the parties\n");
  CHECK(read("a,b\n1,2\n") == "1:1 there is no column with the names of the parties\n");
  CHECK(read("name\n\"Linde\n").starts_with("2:1 "));
  CHECK(read("PK\x03\x04 a workbook").starts_with("1:1 "));
}
