// The tables of keys, from which editors get their schemas, against the readers: a key or a word that only
// one of the two knows is a file that one takes and the other refuses. What numbers, lists and dates may be
// is compared by tests/schema, with taplo.
#include "files/file_keys.hpp"
#include "partnerships.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

using namespace accord;
using namespace accord::files;
using namespace accord::test;

namespace {

using Names = std::set<std::string>;
constexpr const char* kStranger = "qqqqqqqqqqqqqqqqqqqq";  // near nothing

std::string file_of(const FileKind& kind) {
  return kind.folder.empty() ? std::string(kind.place) : std::string(kind.folder) + "/noorderzorg.toml";
}

// What a reader finds in a line of the table with this header; an empty one is the file itself.
std::vector<Diagnostic> findings_in(const FileKind& kind, const std::string& header,
                                    const std::string& line) {
  std::string text = kind.folder.empty() ? "format = 1\nname = \"Region\"\n" : "";
  text += header.empty() ? "" : '[' + header + "]\n";
  Files files{{"accord.toml", "format = 1\nname = \"Region\"\n"}};
  files[file_of(kind)] = text + line + '\n';
  const World world(files);
  std::vector<Diagnostic> out;
  for (const Diagnostic& one : world.loaded.findings)
    if (one.file == file_of(kind)) out.push_back(one);
  return out;
}

// What stands in quotes: 'a' or "a".
Names quoted_in(const std::string& text, char quote) {
  Names out;
  for (std::size_t begin = text.find(quote); begin != std::string::npos;) {
    const std::size_t end = text.find(quote, begin + 1);
    out.insert(text.substr(begin + 1, end - begin - 1));
    begin = end == std::string::npos ? end : text.find(quote, end + 1);
  }
  return out;
}

// The keys that a reader says there are, when it is shown a stranger.
Names keys_of_reader(const FileKind& kind, const std::string& header) {
  for (const Diagnostic& one : findings_in(kind, header, std::string(kStranger) + " = 1"))
    if (one.rule == "unknown-key" && one.help.en.starts_with("the keys are: "))
      return quoted_in(one.help.en, '\'');
  return {};
}

Names keys_of(const Table& table) {
  Names out;
  for (const Key& key : table.keys) out.emplace(key.name);
  return out;
}

// The words that a reader says there are; none where it does not list them.
Names words_of_reader(const FileKind& kind, const std::string& header, const std::string& key) {
  for (const Diagnostic& one : findings_in(kind, header, key + " = \"" + kStranger + '"'))
    for (const char quote : {'"', '\''})
      if (one.help.en.starts_with(std::string("it is one of ") + quote)) return quoted_in(one.help.en, quote);
  return {};
}

bool is_taken(const FileKind& kind, const std::string& header, const std::string& line) {
  const auto found = findings_in(kind, header, line);
  return std::none_of(found.begin(), found.end(), [](const Diagnostic& d) { return d.rule == "wrong-type"; });
}

Names words_of(const Value& value) { return {value.words.begin(), value.words.end()}; }

// A key that a person may give, in a table where people name keys.
std::string a_name(Named naming) { return naming == Named::date ? "2026-01-31" : "noorderzorg"; }

std::string below(const std::string& header, std::string_view key) {
  return header + (header.empty() ? "\"" : ".\"") + std::string(key) + '"';
}

struct Count {
  int tables = 0, listed = 0, tried = 0;
};

void compare_words(const FileKind& kind, const std::string& header, const std::string& key,
                   const Value& value, Count& count) {
  if (value.words.empty()) return;
  CAPTURE(kind.name);
  CAPTURE(header);
  CAPTURE(key);
  const Names told = words_of_reader(kind, header, key);
  if (!told.empty()) {
    ++count.listed;
    CHECK(told == words_of(value));
    return;
  }
  ++count.tried;  // a sign: each is tried
  Names signs = words_of(value);
  for (char c = ' '; c <= '~'; ++c) signs.insert(std::string(1, c));
  for (const std::string& sign : signs) {
    const std::string written = sign == "\t" ? "\\t" : sign == "\"" || sign == "\\" ? "\\" + sign : sign;
    CAPTURE(sign);
    CHECK(is_taken(kind, header, key + " = \"" + written + '"') == words_of(value).contains(sign));
  }
}

void compare(const FileKind& kind, const Table& table, const std::string& header, Count& count) {
  ++count.tables;
  if (table.naming == Named::none) {
    CAPTURE(kind.name);
    CAPTURE(header);
    CHECK(keys_of_reader(kind, header) == keys_of(table));
  }
  for (const Key& key : table.keys) {
    compare_words(kind, header, std::string(key.name), key.value, count);
    if (key.value.table != nullptr) compare(kind, *key.value.table, below(header, key.name), count);
  }
  if (table.naming == Named::none) return;
  compare_words(kind, header, a_name(table.naming), table.each, count);
  if (table.each.table != nullptr)
    compare(kind, *table.each.table, below(header, a_name(table.naming)), count);
}

}  // namespace

TEST_CASE("the tables of keys and the readers know the same keys and words") {
  Count count;
  for (const FileKind& kind : file_kinds()) compare(kind, *kind.table, "", count);
  // So that nothing was passed over.
  CHECK(count.tables >= 40);
  CHECK(count.listed >= 18);
  CHECK(count.tried == 3);
}

TEST_CASE("a key that only one of the two knows is noticed") {
  const FileKind& effort = *std::find_if(file_kinds().begin(), file_kinds().end(),
                                         [](const FileKind& one) { return one.name == "effort"; });
  Names known = keys_of(*effort.table);
  CHECK(keys_of_reader(effort, "") == known);
  known.erase("until");
  CHECK(keys_of_reader(effort, "") != known);
}

TEST_CASE("what a key is for is told in sentences") {
  for (const FileKind& kind : file_kinds())
    for (const Key& key : kind.table->keys) {
      CAPTURE(key.name);
      CHECK(key.about.ends_with('.'));
    }
}
