#include "files/record.hpp"
#include "files/toml.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <random>

using namespace accord;
using namespace accord::files;

namespace {

const std::string kPath = "measurements/x.toml";

Id id(const std::string& text) { return Id::parse(text).value(); }
Date date(const std::string& text) { return Date::parse(text).value(); }

NewFigure figure(const std::string& indicator, const std::string& day, double value) {
  return {id(indicator), date(day), value, {}, {}, {}};
}

// The book after figures that are not refused.
std::string recorded(std::string_view text, const std::vector<NewFigure>& figures,
                     Replace replace = Replace::no) {
  const Recording out = record_figures(text, kPath, figures, replace);
  CHECK_FALSE(out.refusal);
  CHECK(out.figures.size() == figures.size());
  return out.text;
}

std::string recorded(std::string_view text, const NewFigure& one, Replace replace = Replace::no) {
  return recorded(text, std::vector{one}, replace);
}

}  // namespace

TEST_CASE("a figure goes in by date and a comment stays with the figure below it") {
  const std::string before =
      "# ours\n[a] # places\n2024-01-31 = 1 # first\n\n# the new system\n2024-03-31 = 3\n";
  CHECK(
      recorded(before, figure("a", "2023-12-31", 0.5)) ==
      "# ours\n[a] # places\n2023-12-31 = 0.5\n2024-01-31 = 1 # first\n\n# the new system\n2024-03-31 = 3\n");
  CHECK(recorded(before, figure("a", "2024-02-29", 2)) ==
        "# ours\n[a] # places\n2024-01-31 = 1 # first\n2024-02-29 = 2\n\n# the new system\n2024-03-31 = 3\n");
  CHECK(recorded(before, figure("a", "2024-04-30", -4)) == before + "2024-04-30 = -4\n");
}

TEST_CASE("a figure goes to the end of a table that is not in order of date") {
  const std::string before = "[a]\n2024-03-31 = 3\n2024-01-31 = 1\n# end of a\n\n[b]\n2024-01-31 = 1\n";
  CHECK(recorded(before, figure("a", "2024-02-29", 2)) ==
        "[a]\n2024-03-31 = 3\n2024-01-31 = 1\n2024-02-29 = 2\n# end of a\n\n[b]\n2024-01-31 = 1\n");
}

TEST_CASE("a new line is written as its neighbours are: quotes and indent and line end") {
  CHECK(recorded("[a]\r\n  \"2024-01-31\" = 1\r\n", figure("a", "2024-02-29", 2)) ==
        "[a]\r\n  \"2024-01-31\" = 1\r\n  \"2024-02-29\" = 2\r\n");
  CHECK(recorded("[a]\n\t'2024-01-31' = 1\n", figure("a", "2024-02-29", 2)) ==
        "[a]\n\t'2024-01-31' = 1\n\t'2024-02-29' = 2\n");
}

TEST_CASE("a byte order mark and a missing final newline stay as they are") {
  CHECK(recorded("\xEF\xBB\xBF[a]\n2024-01-31 = 1", figure("a", "2024-02-29", 2)) ==
        "\xEF\xBB\xBF[a]\n2024-01-31 = 1\n2024-02-29 = 2");
  CHECK(recorded("\xEF\xBB\xBF[a]\r\n2024-02-29 = 1", figure("a", "2024-01-31", 2)) ==
        "\xEF\xBB\xBF[a]\r\n2024-01-31 = 2\r\n2024-02-29 = 1");
  CHECK(recorded("[a]", figure("a", "2024-01-31", 2)) == "[a]\n2024-01-31 = 2");
}

TEST_CASE("a table that is not there is made at the end with the line ends of the book") {
  CHECK(recorded("", figure("a", "2024-01-31", 2)) == "[a]\n2024-01-31 = 2\n");
  CHECK(recorded("[a]\r\n2024-01-31 = 1\r\n", figure("b", "2024-01-31", 2)) ==
        "[a]\r\n2024-01-31 = 1\r\n\r\n[b]\r\n2024-01-31 = 2\r\n");
  CHECK(recorded("[allow]\nsudden-jump = \"a new system\"\n", figure("b", "2024-01-31", 2)) ==
        "[allow]\nsudden-jump = \"a new system\"\n\n[b]\n2024-01-31 = 2\n");
}

TEST_CASE("an empty table and one with nothing but a source get their first figure") {
  CHECK(recorded("[a]\n\n[b]\n2024-01-31 = 1\n", figure("a", "2024-01-31", 2)) ==
        "[a]\n2024-01-31 = 2\n\n[b]\n2024-01-31 = 1\n");
  CHECK(recorded("[a]\nsource = \"HR\"\n\n[b]\n2024-01-31 = 1\n", figure("a", "2024-01-31", 2)) ==
        "[a]\nsource = \"HR\"\n2024-01-31 = 2\n\n[b]\n2024-01-31 = 1\n");
}

TEST_CASE("a source that the table names already is not said again") {
  NewFigure one = figure("a", "2024-02-29", 2);
  one.source = "HR";
  CHECK(recorded("[a]\n2024-01-31 = 1\nsource = \"HR\"\n", one) ==
        "[a]\n2024-01-31 = 1\n2024-02-29 = 2\nsource = \"HR\"\n");
  one.source = "payroll";
  one.note = "a \"guess\"";
  one.covers = Period::year;
  CHECK(recorded("[a]\nsource = \"HR\"\n2024-01-31 = 1\n", one) ==
        "[a]\nsource = \"HR\"\n2024-01-31 = 1\n"
        "2024-02-29 = { value = 2, source = \"payroll\", note = \"a \\\"guess\\\"\", covers = \"year\" }\n");
}

TEST_CASE("a correction changes the number and leaves note and source and comment where they are") {
  CHECK(recorded("[a]\n2024-01-31 = 1 # once\n", figure("a", "2024-01-31", 2), Replace::yes) ==
        "[a]\n2024-01-31 = 2 # once\n");
  CHECK(recorded("[a]\n2024-01-31 = { note = \"n\",  value = 1_0.5 , source='HR' } # once\n",
                 figure("a", "2024-01-31", 2),
                 Replace::yes) == "[a]\n2024-01-31 = { note = \"n\",  value = 2 , source='HR' } # once\n");
  NewFigure noted = figure("a", "2024-01-31", 2);
  noted.note = "counted again";
  CHECK(recorded("[a]\n2024-01-31 = { note = \"n\", value = 1 }\n", noted, Replace::yes) ==
        "[a]\n2024-01-31 = { note = \"counted again\", value = 2 }\n");
  CHECK(recorded("[a]\n2024-01-31 = { value = 1 }\n", noted, Replace::yes) ==
        "[a]\n2024-01-31 = { value = 2, note = \"counted again\" }\n");
  CHECK(recorded("[a]\n2024-01-31 = 1 # x\n", noted, Replace::yes) ==
        "[a]\n2024-01-31 = { value = 2, note = \"counted again\" } # x\n");
}

TEST_CASE("the same number again is no change and another one is a conflict") {
  const std::string book = "[a]\n2024-01-31 = 81.20\n";
  const auto outcome = [&](double value, Replace replace) {
    const std::vector figures{figure("a", "2024-01-31", value)};
    const Recording out = record_figures(book, kPath, figures, replace);
    if (out.figures.at(0).outcome != Outcome::replaced) CHECK(out.text == book);
    CHECK(out.figures.at(0).before == 81.2);
    return out.figures.at(0).outcome;
  };
  CHECK(outcome(81.2, Replace::no) == Outcome::already_there);
  CHECK(outcome(81.2, Replace::yes) == Outcome::already_there);
  CHECK(outcome(81.3, Replace::no) == Outcome::conflict);
  CHECK(outcome(81.3, Replace::yes) == Outcome::replaced);
}

TEST_CASE("several tables are edited at once and each figure finds its own") {
  const std::string before = "[a]\n2024-01-31 = 1\n[b]\n2024-01-31 = 1";
  CHECK(recorded(before, {figure("b", "2024-02-29", 5), figure("c", "2024-02-29", 7),
                          figure("a", "2024-03-31", 3), figure("a", "2024-02-29", 2)}) ==
        "[a]\n2024-01-31 = 1\n2024-02-29 = 2\n2024-03-31 = 3\n[b]\n2024-01-31 = 1\n2024-02-29 = 5\n\n"
        "[c]\n2024-02-29 = 7");
}

TEST_CASE("a book that can't be edited safely is refused with the line to write") {
  for (const std::string book : {"a.2024-01-31 = 1\n", "a = { 2024-01-31 = 1 }\n"}) {
    INFO(book);
    const std::vector figures{figure("a", "2024-02-29", 2)};
    const Recording out = record_figures(book, kPath, figures, Replace::no);
    REQUIRE(out.refusal);
    CHECK(out.text == book);
    CHECK(out.refusal->help.en == "write it by hand, under [a]: 2024-02-29 = 2");
  }
  const std::vector figures{figure("a", "2024-02-29", 2)};
  const Recording unreadable = record_figures("[a]\n2024-01-31 = 1,5\n", kPath, figures, Replace::no);
  REQUIRE(unreadable.refusal);
  CHECK(unreadable.refusal->range.begin.line == 2);
}

// ------------------------------------------------------------------------------------------ random books

namespace {

using Values = std::map<std::string, std::map<std::string, double>>;  // by table and date

class RandomBook {
 public:
  explicit RandomBook(std::uint32_t seed) : random_(seed) {
    end_ = chance(4) ? "\r\n" : "\n";
    if (chance(6)) text += "\xEF\xBB\xBF";
    if (chance(2)) line("# our figures; don't \"sort\" [a]");
    if (chance(5)) line("[allow]"), line("sudden-jump = \"a new system\" # since May");
    for (const std::string name : {"a", "b", "c-2"})
      if (!chance(3)) add_table(name);
    if (chance(4) && text.ends_with(end_)) text.erase(text.size() - end_.size());
  }
  bool chance(int of) { return pick(of) == 0; }
  int pick(int of) { return static_cast<int>(random_() % static_cast<std::uint32_t>(of)); }
  std::string day() { return "20" + two(20 + pick(4)) + '-' + two(1 + pick(12)) + '-' + two(1 + pick(28)); }
  double number() { return (pick(2'000'001) - 1'000'000) / std::vector{1.0, 10.0, 1000.0, 7.0}[pick(4)]; }

  std::string text;

 private:
  static std::string two(int n) { return {static_cast<char>('0' + n / 10), static_cast<char>('0' + n % 10)}; }
  void line(const std::string& content) { text += content + end_; }
  void add_filler() {
    if (chance(6)) line("");
    if (chance(6)) line("  # \xC3\xA9\xC3\xA9n noot: 2024-01-31 = 3");
  }
  void add_table(const std::string& name) {
    add_filler();
    line(std::vector<std::string>{"[" + name + "]", "[ \"" + name + "\" ]  # [b]"}[pick(2)]);
    const bool source_behind = chance(6);
    if (!source_behind && chance(3)) line("source = 'HR'");
    std::map<std::string, bool> days;
    for (int i = pick(9); i > 0; --i) days[day()] = true;
    std::vector<std::string> order;
    for (const auto& [one, yes] : days) order.push_back(one);
    if (chance(3)) std::shuffle(order.begin(), order.end(), random_);
    const std::string quote = std::vector<std::string>{"", "", "\"", "'"}[pick(4)];
    for (const std::string& one : order) add_figure(quote + one + quote);
    if (source_behind) line("source = \"[payroll]\"");
    add_filler();
  }
  void add_figure(const std::string& key) {
    add_filler();
    const std::string value = toml_value();
    line(std::string(static_cast<std::size_t>(pick(3)), ' ') + key + (chance(4) ? "=" : "  = ") + value +
         (chance(4) ? " # 2024-01-31 = { value = 9 }" : ""));
  }
  std::string toml_value() {
    const std::string number = std::to_string(pick(2000) - 1000) + (chance(2) ? "" : ".50");
    std::vector<std::string> parts{"value = " + number};
    if (chance(4)) parts.push_back("note = \"it's } #here\"");
    if (chance(4)) parts.push_back("source='x'");
    if (parts.size() == 1 && !chance(5)) return number;
    std::shuffle(parts.begin(), parts.end(), random_);
    std::string out = "{ ";
    for (std::size_t i = 0; i < parts.size(); ++i) out += (i == 0 ? "" : ", ") + parts[i];
    return out + (chance(3) ? "}" : " }");
  }

  std::mt19937 random_;
  std::string end_;
};

// Read by the parser alone, which has no part in the editing of such books.
Values values_of(const std::string& text) {
  const ParsedToml parsed = parse_toml(text, kPath);
  REQUIRE(parsed.root);
  Values out;
  for (const TomlNode& table : parsed.root->children)
    for (const TomlNode& entry : table.children) {
      const TomlNode* value = entry.kind == TomlKind::table ? entry.find("value") : &entry;
      if (Date::parse(entry.key)) out[table.key][entry.key] = value->number;
    }
  return out;
}

std::vector<std::string> lines_of(std::string text) {
  if (text.starts_with("\xEF\xBB\xBF")) text.erase(0, 3);
  std::vector<std::string> out(1);
  for (const char c : text) {
    if (c == '\n')
      out.emplace_back();
    else if (c != '\r')
      out.back() += c;
  }
  return out;
}

// What has to be taken out of `after` to have `before` back; fails where that can't be.
std::vector<std::string> inserted_lines(const std::vector<std::string>& before,
                                        const std::vector<std::string>& after) {
  std::vector<std::string> out;
  std::size_t at = 0;
  for (const std::string& line : after) {
    if (at < before.size() && before[at] == line)
      ++at;
    else
      out.push_back(line);
  }
  CHECK(at == before.size());
  return out;
}

std::size_t count(const std::string& text, std::string_view what) {
  std::size_t out = 0;
  for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + 1)) ++out;
  return out;
}

void check_same_frame(const std::string& before, const std::string& after) {
  CHECK(before.starts_with("\xEF\xBB\xBF") == after.starts_with("\xEF\xBB\xBF"));
  if (before.empty() || before == "\xEF\xBB\xBF") return;
  CHECK(before.ends_with('\n') == after.ends_with('\n'));
  const bool crlf = count(before, "\r\n") > 0;
  if (count(before, "\n") > 0) CHECK(count(after, "\r\n") == (crlf ? count(after, "\n") : 0));
}

std::vector<NewFigure> random_figures(RandomBook& book, const Values& old) {
  std::vector<NewFigure> out;
  for (int i = 1 + book.pick(3); i > 0; --i) {
    const std::string name =
        std::vector<std::string>{"a", "b", "c-2", "new"}[static_cast<std::size_t>(book.pick(4))];
    std::string day = book.day();
    const auto table = old.find(name);
    if (book.chance(3) && table != old.end() && !table->second.empty()) day = table->second.begin()->first;
    NewFigure one = figure(name, day, book.number());
    if (book.chance(4)) one.note = "na \"tel\"ling \\ \xE2\x82\xAC";
    if (book.chance(4)) one.source = "HR";
    const bool twice = std::any_of(out.begin(), out.end(), [&](const NewFigure& f) {
      return f.indicator == one.indicator && f.date == one.date;
    });
    if (!twice) out.push_back(one);
  }
  return out;
}

}  // namespace

TEST_CASE("in ten thousand random books nothing changes but what was asked for") {
  std::size_t edited = 0;
  std::size_t replaced = 0;
  for (std::uint32_t seed = 0; seed < 10'000; ++seed) {
    RandomBook book(seed);
    const std::string before = book.text;
    Values expected = values_of(before);
    const auto figures = random_figures(book, expected);
    const Replace replace = book.chance(2) ? Replace::yes : Replace::no;
    const Recording out = record_figures(before, kPath, figures, replace);
    INFO("seed " << seed << "\n" << before << "\n-----\n" << out.text);
    REQUIRE_FALSE(out.refusal);
    std::vector<std::string> changed_keys;
    bool any_new = false;
    for (std::size_t i = 0; i < figures.size(); ++i) {
      const std::string day = figures[i].date.iso();
      auto& table = expected[figures[i].indicator.text()];
      const bool there = table.count(day) > 0;
      const Outcome outcome = out.figures[i].outcome;
      REQUIRE((outcome == Outcome::recorded) == !there);
      if (outcome == Outcome::replaced) changed_keys.push_back(day);
      any_new = any_new || !there;
      if (outcome == Outcome::recorded || outcome == Outcome::replaced) table[day] = figures[i].value;
    }
    std::erase_if(expected, [](const auto& table) { return table.second.empty(); });
    REQUIRE(values_of(out.text) == expected);
    check_same_frame(before, out.text);
    if (changed_keys.empty()) {
      const auto inserted = inserted_lines(lines_of(before), lines_of(out.text));
      for (const std::string& line : inserted) {
        const bool frame = line.empty() || line == "[new]" || line == "[a]" || line == "[b]" ||
                           line == "[c-2]" || line == "source = \"HR\"";
        CHECK((frame || std::any_of(figures.begin(), figures.end(), [&](const NewFigure& f) {
                 return line.find(f.date.iso()) != std::string::npos;
               })));
      }
      if (!any_new) CHECK(out.text == before);
    } else {
      ++replaced;
      // Without the corrected lines the same holds; of those what stands behind the value stays.
      const auto is_corrected = [&](const std::string& line) {
        const std::string key = line.substr(0, line.find('='));
        return std::any_of(changed_keys.begin(), changed_keys.end(),
                           [&](const std::string& day) { return key.find(day) != std::string::npos; });
      };
      auto old_lines = lines_of(before);
      auto new_lines = lines_of(out.text);
      std::erase_if(old_lines, is_corrected);
      std::erase_if(new_lines, is_corrected);
      inserted_lines(old_lines, new_lines);
      CHECK(count(before, "# ") == count(out.text, "# "));
    }
    edited += out.text != before;
  }
  CHECK(edited > 8'000);
  CHECK(replaced > 500);
}
