// A partnership's files into the model. Every mistake is a finding; one bad file never hides another.
#pragma once

#include "accord/diagnostic.hpp"
#include "accord/partnership.hpp"
#include "accord/source_tree.hpp"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace accord {

struct Loaded {
  Partnership partnership;
  std::vector<Diagnostic> findings;  // in the order in which files were read
  // Files that can't be read as TOML and mention what other parts depend on, such as `succeeds`.
  std::vector<std::string> unparsed;
};

enum class Definitions {
  for_progress,  // what numbers depend on: not efforts, decisions and import rules
  all,
};

// accord.toml alone, as far as it can be read; its findings are left to the others.
Settings load_settings(const SourceTree& tree);
// The same with its findings.
Loaded load_settings_alone(const SourceTree& tree);
// What says that the partnership is in a format that is not known; nothing in it may be shown or changed
// then.
const Diagnostic* find_newer_format(const Loaded& loaded);

// Everything but the measurement books. Without an accord.toml there is nothing but its finding.
Loaded load_definitions(const SourceTree& tree, Definitions which);

// Whether a figure's source and note are kept: numbers don't need them.
enum class Notes { keep, skip };

// The measurement books; of each only the series for which `wanted` says true.
void load_books(const SourceTree& tree, const std::function<bool(std::string_view indicator)>& wanted,
                Notes notes, Loaded& into);

// All of them.
void load_all_books(const SourceTree& tree, Loaded& into);

// Definitions and books.
Loaded load_partnership(const SourceTree& tree);

}  // namespace accord
