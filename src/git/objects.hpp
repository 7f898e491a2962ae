// A repository's commits, trees and blobs, read and made without its work tree: no filter, hook, merge
// program or signing program that its configuration names is ever run.
#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace accord::git {

struct TreeFile {
  std::string mode;  // "100644", "100755", "120000" (a link), "160000" (a submodule)
  std::string blob;  // the name of its object
  bool is_regular() const { return mode == "100644" || mode == "100755"; }
  friend bool operator==(const TreeFile&, const TreeFile&) = default;
};
// Whether a path of a tree may become a file: what a repository says may lead out of the folder, or into
// git's own, where git would not check it out and accord must not.
bool is_safe_path(std::string_view path);

using TreeFiles = std::map<std::string, TreeFile>;                 // by path from the top of the repository
using TreeEdits = std::map<std::string, std::optional<TreeFile>>;  // nothing: the file goes

struct Author {
  std::string name, email, date;  // the date as git writes it: "1764288000 +0100"
};

// All throw Error where git refuses. A commit that is "" is the one before the first: nothing.
class Objects {
 public:
  // `folder` is in the work tree, or is its top.
  Objects(std::string folder, std::span<const std::string> environment)
      : folder_(std::move(folder)), environment_(environment) {}

  TreeFiles list(const std::string& commit) const;
  // The texts of blobs, in the same order. Requires: each is there.
  std::vector<std::string> read(const std::vector<std::string>& blobs) const;
  std::string read(const std::string& blob) const { return read(std::vector{blob}).front(); }
  std::string write(std::string_view text) const;  // the new blob's name
  // The same for files of the folder, byte for byte as they stand there. Requires: no name has a newline.
  std::vector<std::string> write_files(const std::vector<std::string>& paths) const;

  // A commit's tree with the edits.
  std::string make_tree(const std::string& commit, const TreeEdits& edits) const;
  // The full name of the newest commit; "" before the first.
  std::string head() const;
  std::string tree_of(const std::string& commit) const;
  // The name of the new commit. Without an author the user is; where git knows no user that is an Error with
  // the way out.
  std::string make_commit(const std::string& tree, const std::string& parent, std::string_view message,
                          const std::optional<Author>& author = std::nullopt) const;
  Author author_of(const std::string& commit) const;
  std::string message_of(const std::string& commit) const;

  // All commits that led to this one, itself included, oldest first.
  std::vector<std::string> history_of(const std::string& tip) const;
  // The commits of `tip` that `base` has not, oldest first.
  std::vector<std::string> between(const std::string& base, const std::string& tip) const;
  // Whether one of those joins two lines of history.
  bool has_merges(const std::string& base, const std::string& tip) const;
  std::optional<std::string> merge_base(const std::string& a, const std::string& b) const;

  // Moves HEAD's branch from one commit to another; false when it is no longer where it was.
  bool move_head(const std::string& from, const std::string& to, const std::string& why) const;
  // What the index holds of these paths becomes this; the rest of it stays.
  void update_index(const TreeEdits& edits) const;

 private:
  std::string git_folder() const;
  void require_identity() const;
  std::string run(std::vector<std::string> words, std::string_view input = {},
                  std::vector<std::string> more_environment = {}) const;
  std::string run_in(const std::string& folder, std::vector<std::string> words, std::string_view input,
                     std::vector<std::string> more_environment) const;

  std::string folder_;
  std::span<const std::string> environment_;
};

}  // namespace accord::git
