// The files of a folder on disk, opened below its root without ever following a link.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "accord/source_tree.hpp"

namespace accord::store {

class FolderTree final : public SourceTree {
 public:
  // Throws Error when the folder can't be opened.
  explicit FolderTree(const std::string& root);
  ~FolderTree() override;
  FolderTree(FolderTree&& other) noexcept : root_(other.root_) { other.root_ = -1; }
  FolderTree& operator=(FolderTree&&) = delete;
  FolderTree(const FolderTree&) = delete;
  FolderTree& operator=(const FolderTree&) = delete;

  std::vector<TreeEntry> list(const std::string& folder) const override;
  ReadOutcome read(const std::string& path, std::string& into, std::size_t limit) const override;

 private:
  int root_;  // descriptor of the root
};

// The nearest folder with an accord.toml, from `start` upwards; an absolute path, or nothing.
std::optional<std::string> find_root(const std::string& start);

}  // namespace accord::store
