// Which files belong to a partnership, and in which two of its trees differ.
#pragma once

#include "accord/source_tree.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace accord::files {

inline constexpr std::string_view kSettings = "accord.toml";
inline constexpr std::string_view kFolders[] = {"parties",      "ambitions", "indicators", "goals",
                                                "measurements", "efforts",   "decisions",  "ratifications",
                                                "imports",      "documents"};

bool is_partnership(const SourceTree& tree);

// Whether a file of this path is one of those that list_files() lists.
bool is_partnership_file(std::string_view path);

// The paths of accord.toml and of the TOML files in the folders above but documents/, in order.
std::vector<std::string> list_files(const SourceTree& tree);

// The paths of those that only one of the two has, or that differ; in order.
std::vector<std::string> differing_files(const SourceTree& a, const SourceTree& b);

}  // namespace accord::files
