// A TOML file as the lines that belong to each key, so that they can be put together anew.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace accord::files {

// The lines of one key: those of its value, and the comments and blank lines above it. Line ends are
// included.
struct KeyedLines {
  std::string above, lines;
  friend bool operator==(const KeyedLines&, const KeyedLines&) = default;
};

// "[internships]" and what stands below it. The keys above all tables are a table without a name; what stands
// below everything is the last of all.
struct KeyedTable {
  KeyedLines header;
  std::vector<std::string> order;  // of the keys
  std::map<std::string, KeyedLines> keys;
};

struct KeyedFile {
  std::vector<std::string> order;  // of the tables
  std::map<std::string, KeyedTable> tables;
};

inline constexpr std::string_view kEndOfFile = "# end";  // the name of the last, where there is one

// Nothing where a key or a table stands twice, a value has no end, or there is a list of tables ("[[yes]]"),
// whose entries have no keys: no file of accord has one. `text` ends in a newline, or is empty.
std::optional<KeyedFile> read_keyed_lines(std::string_view text);

}  // namespace accord::files
