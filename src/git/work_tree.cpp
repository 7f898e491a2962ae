#include "git/work_tree.hpp"

#include <filesystem>

namespace accord::git {

std::optional<std::string> prefix_in_work_tree(const std::string& folder) {
  const std::filesystem::path below(folder);
  for (std::filesystem::path at = below;; at = at.parent_path()) {
    std::error_code error;
    if (std::filesystem::exists(at / ".git", error)) {
      const std::string way = below.lexically_relative(at).generic_string();
      return way == "." ? std::string() : way + '/';
    }
    if (at == at.parent_path()) return std::nullopt;
  }
}

}  // namespace accord::git
