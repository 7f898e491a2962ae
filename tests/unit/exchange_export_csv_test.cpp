#include "exchange/export_csv.hpp"
#include "partnerships.hpp"
#include "render/export_words.hpp"

#include <doctest/doctest.h>

#include <sstream>

using namespace accord;
using namespace accord::test;
using namespace accord::exchange;

namespace {

ExportForm spreadsheet(Language language) {
  return {spreadsheet_form(language),
          [language](std::string_view name) { return render::export_word(name, language); }};
}

std::string results_of(const World& world, const std::string& date, const ExportForm& form) {
  const auto assessed = world.assess_on(date);
  const auto agreements = compute_agreements(world.loaded.partnership, world.results, assessed, day(date));
  return render_results_csv({world.results, day(date), assessed, agreements}, form);
}

std::vector<std::string> headings_of(const std::string& csv) {
  std::istringstream line(csv.substr(0, csv.find('\n')));
  std::vector<std::string> out;
  for (std::string cell; std::getline(line, cell, ',');) out.push_back(cell);
  return out;
}

}  // namespace

TEST_CASE("figures are exported as they stand: exact and in order of date") {
  Files files = worked_example();
  files["measurements/hanzeschool.toml"] = "[internships]\n2024-01-31 = 1e-7\n2023-12-31 = 0.1\n";
  files["measurements/noorderzorg.toml"] = "[internships]\n2023-12-31 = 12345678901234567.0\n";
  const World world(files);
  CHECK(render_figures_csv(world.loaded.partnership, {}) ==
        "party,party_name,indicator,indicator_name,unit,date,value,was,covers,source,note\n"
        "hanzeschool,Hanzeschool,internships,Internships,places,2023-12-31,0.1,,,,\n"
        "hanzeschool,Hanzeschool,internships,Internships,places,2024-01-31,0.0000001,,,,\n"
        "noorderzorg,Noorderzorg,internships,Internships,places,2023-12-31,12345678901234568,,,,\n");
}

TEST_CASE("a result without numbers has empty cells and no zeros") {
  Files files = worked_example();
  files.erase("measurements/noorderzorg.toml");
  files.erase("measurements/hanzeschool.toml");
  const World world(files);
  const std::string csv = results_of(world, "2024-11-01", {});
  CHECK(csv.substr(csv.find('\n') + 1) ==
        "2024-11-01,internships,,,'+4% internships by 2024-12-31,,internships,places,,\"hanzeschool, "
        "noorderzorg\",2024-12-31,2023-12-31,,,,,,,,,no-baseline,false,,,,,,,,0,2,,,,,,,\n");
}

TEST_CASE("every heading and every value that is a name has its word in Dutch") {
  const World world(worked_example());
  std::vector<std::string> names = headings_of(render_figures_csv(world.loaded.partnership, {}));
  for (const std::string& name : headings_of(results_of(world, "2024-11-01", {}))) names.push_back(name);
  for (const State state : kStates) names.emplace_back(state_name(state));
  for (const char* name : {"true", "false", "up", "down", "month", "quarter", "year", "re-based"})
    names.emplace_back(name);
  for (const std::string& name : names) {
    const bool the_same = name == "indicator" || name == "deadline";
    CHECK_MESSAGE((render::export_word(name, Language::nl) == name) == the_same, name);
  }
  CHECK(render::export_word("on-track", Language::nl) == "op koers");
  CHECK(render::export_word("relaxed", Language::nl) == "versoepeld");
  CHECK(render::export_word("party_name", Language::en) == "party name");
  CHECK(render::export_word("of nobody", Language::nl) == "of nobody");
}

TEST_CASE("for a Dutch spreadsheet numbers have commas and dates begin with the day") {
  const World world(worked_example());
  const std::string csv = results_of(world, "2024-11-01", spreadsheet(Language::nl));
  CHECK(
      csv.starts_with("\xEF\xBB\xBF"
                      "peildatum;resultaat;onderdeel van;titel;resultaatafspraak;"));
  CHECK(csv.find(";31-12-2024;31-12-2023;120;124,8;omhoog;nee;31-10-2024;126;1,25") != std::string::npos);
  CHECK(csv.find(";behaald;nee;") != std::string::npos);
  CHECK(csv.ends_with("\r\n"));
}
