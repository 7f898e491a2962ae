// Files into the model: what a partnership's files say, and that one bad file never hides another.
#include "accord/load.hpp"
#include "store/memory_tree.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace accord;
using store::MemoryTree;

namespace {

// A small sound partnership, for one thing to be broken in.
MemoryTree small() {
  return MemoryTree({{"accord.toml", "format = 1\nname = \"Work\"\nstart = 2023-12-31\n"},
                     {"parties/noorderzorg.toml", "name = \"Noorderzorg\"\n"},
                     {"indicators/internships.toml", "name = \"Internships\"\nunit = \"places\"\n"},
                     {"goals/internships.toml", "result = \"+10% internships by 2026-12-31\"\n"},
                     {"measurements/noorderzorg.toml", "[internships]\n2023-12-31 = 70\n"}});
}

// "file: rule" of each finding, in the order in which files were read.
std::vector<std::string> findings_of(const MemoryTree& tree) {
  std::vector<std::string> out;
  for (const Diagnostic& d : load_partnership(tree).findings) out.push_back(d.file + ": " + d.rule);
  return out;
}

std::vector<std::string> findings_with(const std::string& path, const std::string& text) {
  MemoryTree tree = small();
  tree.put(path, text);
  return findings_of(tree);
}

using Found = std::vector<std::string>;

}  // namespace

TEST_CASE("load: a sound partnership has no findings and all its parts") {
  const Loaded loaded = load_partnership(small());
  CHECK(loaded.findings.empty());
  CHECK(loaded.partnership.settings.name.value == "Work");
  CHECK(loaded.partnership.parties.size() == 1);
  CHECK(loaded.partnership.books.at(0).series.at(0).value(0) == 70);
}

TEST_CASE("load: every bad file is told and the good ones are still there") {
  MemoryTree tree = small();
  tree.put("parties/noorderzorg.toml", "name = Noorderzorg\n");
  tree.put("measurements/noorderzorg.toml", "[internships]\n2023-12-31 = 70,5\n");
  const Loaded loaded = load_partnership(tree);
  CHECK(findings_of(tree) ==
        Found{"parties/noorderzorg.toml: syntax", "measurements/noorderzorg.toml: syntax"});
  REQUIRE(loaded.partnership.find_party(*Id::parse("noorderzorg")) != nullptr);
  CHECK_FALSE(loaded.partnership.parties[0].source.readable);
  CHECK(loaded.partnership.goals.size() == 1);
}

TEST_CASE("load: a newer format is the one thing told") {
  MemoryTree tree = small();
  tree.put("accord.toml", "format = 2\ntitle = \"Work\"\n");
  tree.put("parties/Bad Name.toml", "nonsense");
  CHECK(findings_of(tree) == Found{"accord.toml: newer-format"});
  CHECK(load_partnership(tree).partnership.parties.empty());
}

TEST_CASE("load: names of files that are no ids") {
  CHECK(findings_with("parties/Noorder Zorg.toml", "name = \"x\"\n") ==
        Found{"parties/Noorder Zorg.toml: bad-id"});
  CHECK(findings_with("parties/all.toml", "name = \"x\"\n") == Found{"parties/all.toml: bad-id"});
  CHECK(findings_with("goals/allow.toml", "result = \"x\"\n") == Found{"goals/allow.toml: bad-id"});
  CHECK(findings_with("indicators/2024.toml", "name = \"x\"\nunit = \"x\"\n") ==
        Found{"indicators/2024.toml: bad-id"});
  CHECK(findings_with("efforts/2024.toml", "name = \"x\"\nsupports = [\"internships\"]\n").empty());
  CHECK(findings_with("measurements/all.toml", "[internships]\n2023-12-31 = 1\n").empty());
}

// A goals/Bad.toml with sub-results in goals/Bad/ was told twice: as a bad id, and as a folder without its
// goal.
TEST_CASE("load: a folder of results is told once whatever is wrong with it") {
  MemoryTree tree = small();
  tree.put("goals/Bad.toml", "result = \"x\"\n");
  tree.put("goals/Bad/first.toml", "result = \"x\"\n");
  CHECK(findings_of(tree) == Found{"goals/Bad.toml: bad-id"});
  CHECK(findings_with("goals/Bad/first.toml", "result = \"x\"\n") == Found{"goals/Bad: bad-id"});
  CHECK(findings_with("goals/bad/first.toml", "result = \"x\"\n") == Found{"goals/bad: unknown-result"});
  CHECK(findings_with("goals/internships/first/second.toml", "result = \"x\"\n") ==
        Found{"goals/internships/first: unknown-result"});
}

TEST_CASE("load: files in no known place are left alone and told") {
  CHECK(findings_with("parties/list.txt", "x") == Found{"parties/list.txt: stray-file"});
  CHECK(findings_with("partys/lindehof.toml", "x") == Found{"partys: stray-file"});
  CHECK(findings_with("parties/old/lindehof.toml", "x") == Found{"parties/old: stray-file"});
  CHECK(findings_with("parties/README.txt", "x").empty());
  CHECK(findings_with("parties/.lindehof.toml.swp", "x").empty());
  CHECK(findings_with("documents/anything/at all.txt", "x").empty());
}

TEST_CASE("load: a misspelt place is answered with the nearest one") {
  MemoryTree tree = small();
  tree.put("Measurement/lindehof.toml", "x");
  CHECK(load_partnership(tree).findings.at(0).help.en == "did you mean 'measurements'?");
}

TEST_CASE("load: each key of a party is read by what it must be") {
  const std::string path = "parties/noorderzorg.toml";
  const auto found = [&](const std::string& text) { return findings_with(path, "name = \"x\"\n" + text); };
  CHECK(findings_with(path, "") == Found{path + ": missing-key"});
  CHECK(findings_with(path, "name = \"  \"\n") == Found{path + ": missing-key"});
  CHECK(findings_with(path, "name = 5\n") == Found{path + ": wrong-type"});
  CHECK(found("aliases = \"y\"\n") == Found{path + ": wrong-type"});
  CHECK(found("aliases = [1]\n") == Found{path + ": wrong-type"});
  CHECK(found("joined = \"2024-01-01\"\n") == Found{path + ": wrong-type"});
  CHECK(found("joined = 1024-01-01\n") == Found{path + ": bad-date"});
  CHECK(found("role = \"guest\"\n") == Found{path + ": wrong-type"});
  CHECK(found("succeeds = []\n") == Found{path + ": wrong-type"});
  CHECK(found("succeeds = [\"a\", \"a\"]\n") == Found{path + ": wrong-type"});
  CHECK(found("succeeds = [\"A\"]\n") == Found{path + ": bad-id"});
  CHECK(found("[business_case]\ncosts = nan\n") == Found{path + ": not-a-number"});
  CHECK(found("[allow]\nsudden-jump = \" \"\n") == Found{path + ": wrong-type"});
  CHECK(found("interest = []\n") == Found{path + ": unknown-key"});
}

TEST_CASE("load: a date or a number in quotes is answered with how to write it") {
  const auto help = [](const std::string& line) {
    MemoryTree tree = small();
    tree.put("accord.toml", "format = 1\nname = \"x\"\n" + line);
    return load_partnership(tree).findings.at(0).help.en;
  };
  CHECK(help("start = \"2023-12-31\"\n") == "write the date without quotes: start = 2023-12-31");
  CHECK(help("start = \"31-12-2023\"\n") == "write year, month, day: 2023-12-31, without quotes");
  CHECK(help("start = 2023\n") == "write year, month, day, without quotes: start = 2026-12-31");
  CHECK(help("[governance]\nratify_within = \"90,5\"\n") ==
        "write the number without quotes, with a decimal point: ratify_within = 90.5");
  CHECK(help("documents = \"plan.pdf\"\n") == "put it in brackets: documents = [\"plan.pdf\"]");
}

TEST_CASE("load: each line of a measurement book is a day and a number") {
  const std::string path = "measurements/noorderzorg.toml";
  const auto found = [&](const std::string& line) { return findings_with(path, "[internships]\n" + line); };
  CHECK(found("31-12-2023 = 70\n") == Found{path + ": bad-date"});
  CHECK(found("2024-02-30 = 70\n") == Found{path + ": bad-date"});
  CHECK(found("2024-Q1 = 70\n") == Found{path + ": bad-date"});
  CHECK(found("2024-01-31 = nan\n") == Found{path + ": not-a-number"});
  CHECK(found("2024-01-31 = \"70\"\n") == Found{path + ": wrong-type"});
  CHECK(found("2024-01-31 = {}\n") == Found{path + ": missing-key"});
  CHECK(found("2024-01-31 = { value = 1, covers = \"week\" }\n") == Found{path + ": wrong-type"});
  CHECK(found("2024-01-31 = { value = 1, by = \"me\" }\n") == Found{path + ": unknown-key"});
  CHECK(found("2024-01-31 = 1\n2024-01-31 = 2\n") == Found{path + ": syntax"});
  CHECK(found("2024-01-31 = 1\n\"2024-01-31\" = 2\n") == Found{path + ": syntax"});
  CHECK(findings_with(path, "2024-01-31 = 1\n2024-02-29 = 2\n") == Found{path + ": wrong-type"});
  CHECK(findings_with(path, "[Internships]\n2024-01-31 = 1\n") == Found{path + ": bad-id"});
}

TEST_CASE("load: what an indicator can't be without depends on its kind") {
  const std::string path = "indicators/internships.toml";
  const auto found = [&](const std::string& text) {
    return findings_with(path, "name = \"x\"\nunit = \"places\"\n" + text);
  };
  CHECK(found("combine = \"ratio\"\nof = \"a\"\n") == Found{path + ": incomplete-ratio"});
  CHECK(found("combine = \"weighted\"\n") == Found{path + ": missing-weight"});
  CHECK(found("kind = \"count\"\nper = \"year\"\n") == Found{path + ": missing-key"});
  CHECK(found("kind = \"count\"\nper = \"month\"\nfrequency = \"yearly\"\n") == Found{path + ": wrong-type"});
  CHECK(found("per = \"year\"\nfrequency = \"yearly\"\n") == Found{path + ": wrong-type"});
  CHECK(found("decimals = 2.5\n") == Found{path + ": wrong-type"});
  CHECK(found("min = 5\nmax = 1\n") == Found{path + ": wrong-type"});
  CHECK(found("[breaks]\n2024-01-32 = \"x\"\n") == Found{path + ": bad-date"});
}

TEST_CASE("load: a file made to hurt is told in a thousand findings at most") {
  std::string text = "name = \"x\"\n";
  for (int i = 0; i < 5000; ++i) text += "k" + std::to_string(i) + " = 1\n";
  CHECK(findings_with("parties/noorderzorg.toml", text).size() == 1000);
}

// A decimal comma hid a key that is misspelt, and a key on the line that can't be read was called missing.
TEST_CASE("load: what else is wrong with a file is told beside a line that can't be read") {
  CHECK(findings_with("parties/noorderzorg.toml", "name = Noorderzorg\nsecter = \"x\"\n") ==
        Found{"parties/noorderzorg.toml: syntax", "parties/noorderzorg.toml: unknown-key"});
  CHECK(findings_with("indicators/internships.toml",
                      "name = \"Internships\"\nunit = \"places\"\nkind = count\nper = \"year\"\n"
                      "combine = ratio\nof = \"a\"\nto = \"b\"\ndecimals = \"x\"\n") ==
        Found{"indicators/internships.toml: syntax", "indicators/internships.toml: syntax",
              "indicators/internships.toml: wrong-type"});
  CHECK(
      findings_with("measurements/noorderzorg.toml", "[internships]\n2023-12-31 = 70,5\n2024-01-32 = 3\n") ==
      Found{"measurements/noorderzorg.toml: syntax", "measurements/noorderzorg.toml: bad-date"});
}

TEST_CASE("load: nothing counts of a file with a line that can't be read") {
  MemoryTree tree = small();
  tree.put("parties/noorderzorg.toml", "name = \"Noorderzorg\"\njoined = 1-1-2024\nrole = \"observer\"\n");
  tree.put("measurements/noorderzorg.toml", "[internships]\n2023-12-31 = 70,5\n2024-01-31 = 3\n");
  const Loaded loaded = load_partnership(tree);
  CHECK_FALSE(loaded.partnership.parties.at(0).source.readable);
  CHECK(loaded.partnership.parties.at(0).name.value.empty());
  CHECK(loaded.partnership.books.at(0).series.empty());
}

// The commonest slip in TOML: a line at the end of the file is part of the last table.
TEST_CASE("load: a key below a table that belongs above it is one finding") {
  const std::string result = "result = \"+10% internships by 2026-12-31\"\n";
  const auto told = [&](const std::string& text) {
    MemoryTree tree = small();
    tree.put("goals/internships.toml", text);
    std::string out;
    for (const Diagnostic& d : load_partnership(tree).findings) out += d.message.en + '\n';
    return out;
  };
  const auto belongs = [](const std::string& key) {
    return "'" + key + "' belongs above the first [table]\n";
  };
  CHECK(told(result + "[outlook]\nrisks = [\"flu\"]\n") == belongs("risks"));
  CHECK(told(result + "[owners]\ntitle = \"x\"\n") == belongs("title"));
  CHECK(told(result + "[means]\nbaseline = 2023-12-31\n") == belongs("baseline"));
  CHECK(told("[stopped]\ndate = 2024-01-01\nwhy = \"x\"\n" + result) == belongs("result"));
  CHECK(told(result + "[conditions]\n\"a room is there\" = false\n\"start\" = 2024-01-01\n") == "");
  CHECK(told(result + "[owners]\nnoorderzorg = \"x\"\n") == "");
}

TEST_CASE("load: a key below a table that is warned of is left out") {
  MemoryTree tree = small();
  tree.put("goals/internships.toml",
           "result = \"+10% internships by 2026-12-31\"\n[stopped]\ndate = 2024-01-01\nwhy = \"x\"\n"
           "target = 80\n");
  const Loaded loaded = load_partnership(tree);
  CHECK(findings_of(tree) == Found{"goals/internships.toml: unknown-key"});
  CHECK(loaded.partnership.goals.at(0).source.readable);
  CHECK_FALSE(loaded.partnership.goals.at(0).target);
}

TEST_CASE("load: a key of one table under another is one finding") {
  MemoryTree tree = small();
  tree.put("accord.toml", "format = 1\nname = \"Work\"\n[conditions]\nreview = \"monthly\"\n");
  const auto findings = load_partnership(tree).findings;
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].message.en == "'review' belongs under [governance]");
}

TEST_CASE("load: a party that is called as a key may have an owner") {
  MemoryTree tree = small();
  tree.put("parties/title.toml", "name = \"Title\"\n");
  tree.put("goals/internships.toml",
           "result = \"+10% internships by 2026-12-31\"\n[owners]\ntitle = \"x\"\n");
  CHECK(findings_of(tree).empty());
}

// Each of these was told two or three times, in words of which one was wrong.
TEST_CASE("load: one mistake is one finding") {
  const std::string book = "measurements/noorderzorg.toml";
  CHECK(findings_with(book, "[internships]\n2025.11.30 = 7.9\n") == Found{book + ": bad-date"});
  CHECK(findings_with(book, "[internships]\n2025-11-30 = { waarde = 7.9 }\n") ==
        Found{book + ": missing-key"});
  CHECK(findings_with(book, "source = \"x\"\n2025-11-30 = 7.9\n2025-12-31 = { value = 8 }\n") ==
        Found{book + ": wrong-type"});
  CHECK(findings_with(
            "indicators/internships.toml",
            "name = \"Internships\"\nunit = \"places\"\ncombine = \"gemiddelde\"\nweight = \"fte\"\n") ==
        Found{"indicators/internships.toml: wrong-type"});
  CHECK(findings_with("indicators/internships.toml",
                      "name = \"Internships\"\nunit = \"places\"\nkind = \"telling\"\nper = \"year\"\n") ==
        Found{"indicators/internships.toml: wrong-type"});
}

TEST_CASE("load: a text of blanks is empty and says so once") {
  MemoryTree tree = small();
  tree.put("goals/internships.toml", "result = \"   \"\n");
  const Loaded loaded = load_partnership(tree);
  REQUIRE(loaded.findings.size() == 1);
  CHECK(loaded.findings[0].help.en ==
        "say it in a few words: result = \"+10% staff-retention by 2026-12-31\"");
  CHECK(loaded.partnership.goals.at(0).result.value.empty());
}

// Its keys may mean something else: an indicator that it names was said to be none.
TEST_CASE("load: nothing of a newer partnership's settings counts but what it is told in") {
  MemoryTree tree = small();
  tree.put("accord.toml", "format = 2\nname = \"Work\"\nlanguage = \"nl\"\ndistribution_key = \"fte\"\n");
  const Loaded loaded = load_partnership(tree);
  CHECK_FALSE(loaded.partnership.settings.distribution_key);
  CHECK(loaded.partnership.settings.language == Language::nl);
}
