// A mistake in somebody's file, as data: what is wrong, where, and the way out.
#pragma once

#include "accord/bilingual.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace accord {

// Both count from 1; columns count Unicode code points.
struct Position {
  std::uint32_t line = 1, column = 1;
  friend auto operator<=>(const Position&, const Position&) = default;
};

// From `begin` up to, not including, `end`.
struct Range {
  Position begin, end;
  friend auto operator<=>(const Range&, const Range&) = default;
};

enum class Severity { note, warning, error };

struct Related {
  std::string file;
  Range range;
  Bilingual message;
};

struct Diagnostic {
  std::string rule;  // the id of a rule of `accord check`
  Severity severity = Severity::error;
  std::string file;  // relative to the root, with '/'
  Range range;
  Bilingual message;                  // one line, lower case, no full stop; stands alone
  Bilingual help = {};                // the way out; may be empty
  std::vector<Related> related = {};  // other places that belong to it
};

// A value and where it stands in its file.
template <class T>
struct Spanned {
  T value{};
  Range range;
};

}  // namespace accord
