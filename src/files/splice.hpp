// Changes in a text that leave every other byte where it is.
#pragma once

#include "accord/diagnostic.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace accord::files {

struct Splice {
  std::size_t offset = 0, removed = 0;  // bytes
  std::string inserted;
};

// The text with all of them done. They must not overlap; those at one place are done in the order in which
// they were given.
std::string apply_splices(std::string_view text, std::vector<Splice> splices);

// Where lines begin, for a text whose places are told by line and column.
class LineIndex {
 public:
  explicit LineIndex(std::string_view text);
  std::uint32_t count() const { return static_cast<std::uint32_t>(starts_.size()); }
  // The first byte of a line, behind a byte order mark; the text's end past the last line. Lines count
  // from 1.
  std::size_t begin(std::uint32_t line) const;
  // Its bytes without the line end.
  std::string_view line(std::uint32_t line) const;
  // Behind its line end; the text's end for the last.
  std::size_t end(std::uint32_t line) const { return begin(line + 1); }
  std::size_t offset(Position position) const;
  std::string_view slice(Range range) const;
  std::string_view text() const { return text_; }

  // "\r\n" or "\n": as the line ends, else as the text's first line does.
  std::string_view ending(std::uint32_t line) const;
  bool has_final_newline() const { return text_.empty() || text_.ends_with('\n'); }

 private:
  std::string_view text_;
  std::vector<std::size_t> starts_;
};

// A new line behind line `behind`, ending as that one does; `line` has no end of its own.
Splice line_behind(const LineIndex& lines, std::uint32_t behind, std::string line);

// Values as TOML writes them.
std::string toml_string(std::string_view text);  // "in quotes", with escapes where they are needed
std::string toml_number(double value);           // the shortest digits that read back as the same
std::string toml_key(std::string_view key);      // bare where that is allowed, else quoted

// New lines behind the last one, after a blank line; the text's line ending is used, and whether it ends in a
// newline stays as it is. `lines` end in "\n" each.
std::string append_block(std::string text, std::string_view lines);

}  // namespace accord::files
