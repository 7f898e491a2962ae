// The files of a folder on disk, opened below its root without ever following a link.
#pragma once

#include "accord/source_tree.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace accord::store {

class FolderTree final : public SourceTree {
 public:
  // Throws Error when the folder can't be opened.
  explicit FolderTree(const std::string& root);
  // The folder of an open descriptor, which is not taken over.
  explicit FolderTree(int root);
  ~FolderTree() override;
  FolderTree(FolderTree&& other) noexcept;
  FolderTree& operator=(FolderTree&&) = delete;
  FolderTree(const FolderTree&) = delete;
  FolderTree& operator=(const FolderTree&) = delete;

  std::vector<TreeEntry> list(const std::string& folder) const override;
  ReadOutcome read(const std::string& path, std::string& into, std::size_t limit) const override;
  // The descriptor of the root, for what writes below it.
  int root() const { return root_; }

 private:
  // The descriptor of a folder; -1, and errno, when it can't be opened. The last one is kept: files of one
  // folder are read one after the other.
  int folder(const std::string& path) const;
  // As read(), but leaves something in `into` when it fails.
  ReadOutcome read_regular(const std::string& path, std::string& into, std::size_t limit) const;

  int root_;  // descriptor of the root
  mutable std::string kept_path_;
  mutable int kept_ = -1;
};

// The nearest folder with an accord.toml, from `start` upwards; an absolute path, or nothing.
std::optional<std::string> find_root(const std::string& start);

}  // namespace accord::store
