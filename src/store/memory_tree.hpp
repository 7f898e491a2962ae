// Files that are nowhere but in memory: for tests, and for texts that are judged before they are written.
#pragma once

#include "accord/source_tree.hpp"

#include <map>
#include <string>
#include <vector>

namespace accord::store {

class MemoryTree final : public SourceTree {
 public:
  MemoryTree() = default;
  explicit MemoryTree(std::map<std::string, std::string> files) : files_(std::move(files)) {}
  void put(const std::string& path, std::string text) { files_[path] = std::move(text); }

  std::vector<TreeEntry> list(const std::string& folder) const override;
  ReadOutcome read(const std::string& path, std::string& into, std::size_t limit) const override;

 private:
  std::map<std::string, std::string> files_;  // by path
};

}  // namespace accord::store
