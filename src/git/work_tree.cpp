#include "git/work_tree.hpp"

#include "accord/error.hpp"
#include "git/output.hpp"
#include "git/run.hpp"
#include "model/both.hpp"

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

std::string require_prefix(const std::string& folder) {
  if (auto prefix = prefix_in_work_tree(folder)) return *prefix;
  throw Error(both("this partnership is in no git repository",
                   "dit samenwerkingsverband staat niet in een git-repository"),
              both("`git init` begins one", "`git init` begint er een"));
}

std::string ask_prefix(const std::string& folder, std::span<const std::string> environment) {
  require_prefix(folder);
  Run asked = run_offline(folder, {"rev-parse", "--show-prefix"}, environment);
  if (!asked.ok()) refuse_history(asked);
  if (asked.out.ends_with('\n')) asked.out.pop_back();
  return std::move(asked.out);
}

}  // namespace accord::git
