#include "git/underway.hpp"

#include "accord/error.hpp"
#include "git/output.hpp"
#include "git/run.hpp"
#include "model/both.hpp"
#include "text/utf8.hpp"

#include <filesystem>
#include <iterator>
#include <string_view>
#include <vector>

namespace accord::git {
namespace {

struct Operation {
  std::string_view sign;  // the file in git's own folder that is there as long as it is underway
  BilingualView what;
  std::string_view finish, undo;  // without the one the other ends it
};

// In this order: a rebase picks and merges, and leaves the signs of those too.
constexpr Operation kOperations[] = {
    {"rebase-apply/applying",
     {"applying patches", "het verwerken van patches"},
     "am --continue",
     "am --abort"},
    {"rebase-apply", {"a rebase", "een rebase"}, "rebase --continue", "rebase --abort"},
    {"rebase-merge", {"a rebase", "een rebase"}, "rebase --continue", "rebase --abort"},
    {"MERGE_HEAD", {"a merge", "een merge"}, "commit", "merge --abort"},
    {"CHERRY_PICK_HEAD",
     {"a cherry-pick", "een cherry-pick"},
     "cherry-pick --continue",
     "cherry-pick --abort"},
    {"REVERT_HEAD", {"a revert", "een revert"}, "revert --continue", "revert --abort"},
    {"BISECT_LOG", {"a bisect", "een bisect"}, "", "bisect reset"},
};

// Where git keeps each sign: work trees of one repository have their own.
std::vector<std::string> ask_paths(const std::string& folder, std::span<const std::string> environment) {
  std::vector<std::string> words{"rev-parse"};
  for (const Operation& one : kOperations) words.insert(words.end(), {"--git-path", std::string(one.sign)});
  const Run asked = run_offline(folder, std::move(words), environment);
  std::vector<std::string> out = lines_of(asked.out);
  if (!asked.ok() || out.size() != std::size(kOperations)) refuse_history(asked);
  return out;
}

[[noreturn]] void refuse(const Operation& one) {
  const Bilingual what(std::string(one.what.en), std::string(one.what.nl));
  const Bilingual way_out =
      one.finish.empty()
          ? both("`git {}` ends it", "`git {}` beëindigt die", one.undo)
          : both("finish it with `git {}`, or undo it with `git {}`",
                 "maak die af met `git {}`, of maak die ongedaan met `git {}`", one.finish, one.undo);
  throw Error(both("git is in the middle of {}", "git zit midden in {}", what), way_out);
}

// A stash that was taken out, and a squashed merge, leave nothing but conflicts.
void require_solved(const std::string& folder, std::span<const std::string> environment) {
  const Run listed = run_offline(folder, {"ls-files", "--unmerged", "-z"}, environment);
  if (!listed.ok()) refuse_history(listed);
  const std::size_t tab = listed.out.find('\t');  // "100644 8b13789... 2\tgoals/retention.toml"
  if (tab == std::string::npos) return;
  const std::string path =
      text::make_visible_line(listed.out.substr(tab + 1, listed.out.find('\0', tab) - tab - 1));
  throw Error(
      both("{}: git holds a conflict of it that nobody has solved",
           "{}: git heeft hier een conflict dat nog niemand heeft opgelost", path),
      both("solve it, and tell git: `git add {}`", "los het op, en vertel het git: `git add {}`", path));
}

}  // namespace

void require_nothing_underway(const std::string& folder, std::span<const std::string> environment) {
  const std::vector<std::string> paths = ask_paths(folder, environment);
  for (std::size_t i = 0; i < paths.size(); ++i) {
    std::error_code error;
    if (std::filesystem::exists(std::filesystem::path(folder) / paths[i], error)) refuse(kOperations[i]);
  }
  require_solved(folder, environment);
}

}  // namespace accord::git
