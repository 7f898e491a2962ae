#include "store/memory_tree.hpp"

namespace accord::store {

std::vector<TreeEntry> MemoryTree::list(const std::string& folder) const {
  const std::string prefix = folder.empty() ? "" : folder + '/';
  std::map<std::string, TreeEntry::Kind> found;
  for (const auto& [path, text] : files_) {
    if (!path.starts_with(prefix)) continue;
    const std::size_t slash = path.find('/', prefix.size());
    const bool is_file = slash == std::string::npos;
    found.emplace(path.substr(prefix.size(), is_file ? slash : slash - prefix.size()),
                  is_file ? TreeEntry::Kind::file : TreeEntry::Kind::folder);
  }
  std::vector<TreeEntry> out;
  for (const auto& [name, kind] : found) out.push_back({name, kind});
  return out;
}

ReadOutcome MemoryTree::read(const std::string& path, std::string& into, std::size_t limit) const {
  into.clear();
  const auto found = files_.find(path);
  if (found == files_.end()) return ReadOutcome::absent;
  if (found->second.size() > limit) return ReadOutcome::too_large;
  into = found->second;
  return ReadOutcome::ok;
}

}  // namespace accord::store
