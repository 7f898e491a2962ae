// All that is wrong with a text that is no TOML, where its parser stops at the first.
#pragma once

#include "files/toml.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace accord::files {

struct WholeToml {
  // Absent where there are problems after which nothing certain can be said of the rest. With problems it
  // lacks the keys that they are in.
  std::optional<TomlNode> root;
  std::vector<Diagnostic> problems;  // in the order of the file; none where it is sound
};

// As parse_toml(), which costs nothing more for a file that is sound. Behind a mistake that is the matter of
// one line, it goes on without that line.
WholeToml parse_whole_toml(std::string_view text, const std::string& path);

}  // namespace accord::files
