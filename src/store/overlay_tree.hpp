// A tree as it would be with some files changed: for judging what is not written yet.
#pragma once

#include "accord/source_tree.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace accord::store {

class OverlayTree final : public SourceTree {
 public:
  // Both must stay. A file that is absent in `changes` is removed.
  OverlayTree(const SourceTree& below, const std::map<std::string, std::optional<std::string>>& changes)
      : below_(below), changes_(changes) {}

  std::vector<TreeEntry> list(const std::string& folder) const override;
  ReadOutcome read(const std::string& path, std::string& into, std::size_t limit) const override;

 private:
  bool is_emptied(const std::string& folder) const;
  const SourceTree& below_;
  const std::map<std::string, std::optional<std::string>>& changes_;
};

}  // namespace accord::store
