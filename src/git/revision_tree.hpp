// A partnership's files as they were in a revision of git: read from its objects, never from the work tree,
// so no filter, hook or program that a repository names is run.
#pragma once

#include "accord/source_tree.hpp"

#include <cstddef>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace accord::git {

inline constexpr std::size_t kMostListed = std::size_t{64} << 20;  // bytes of names in a revision
inline constexpr std::size_t kMostHistory = std::size_t{1} << 30;  // bytes of TOML files in a revision

class RevisionTree final : public SourceTree {
 public:
  // What `folder` (an absolute path in a work tree, or a bare repository) held at `revision`: a branch, a
  // tag, a commit's name, "HEAD~2". Empty where the folder was not there then. Throws Error, with the way
  // out, for a revision that git does not know, and where there is no repository or no git.
  RevisionTree(const std::string& folder, const std::string& revision,
               std::span<const std::string> environment);

  // The commit's full name.
  const std::string& commit() const { return commit_; }

  std::vector<TreeEntry> list(const std::string& folder) const override;
  // Links and submodules are not regular. Only files that end in .toml can be read: others have `failed`.
  ReadOutcome read(const std::string& path, std::string& into, std::size_t limit) const override;

 private:
  struct Blob {
    TreeEntry::Kind kind = TreeEntry::Kind::file;
    std::string name;  // its object's
    std::size_t size = 0;
    std::size_t offset = std::string::npos;  // in texts_; npos where it was not read
  };
  void add_listed(std::string_view line);
  void read_texts(const std::string& folder, std::span<const std::string> environment);
  // Where the text of each of `wanted` begins in texts_, which is what `cat-file --batch` wrote. Throws Error
  // when one is not there.
  void find_texts(std::span<Blob* const> wanted);

  std::string commit_;
  std::map<std::string, Blob> files_;  // by path below the folder
  std::string texts_;
};

// The folder to read at `revision` where no partnership lies on the disk: the top of a bare repository, else
// the nearest folder, from `folder` (an absolute path) to the top of its work tree, that has an accord.toml
// there. Nothing where there is no repository, or no such folder.
std::optional<std::string> find_root_at(const std::string& folder, const std::string& revision,
                                        std::span<const std::string> environment);

}  // namespace accord::git
