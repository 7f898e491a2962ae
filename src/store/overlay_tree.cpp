#include "store/overlay_tree.hpp"

#include <algorithm>

namespace accord::store {

std::vector<TreeEntry> OverlayTree::list(const std::string& folder) const {
  const std::string prefix = folder.empty() ? "" : folder + '/';
  std::map<std::string, TreeEntry::Kind> found;
  for (const TreeEntry& entry : below_.list(folder)) found[entry.name] = entry.kind;
  for (const auto& [path, text] : changes_) {
    if (!path.starts_with(prefix)) continue;
    const std::size_t slash = path.find('/', prefix.size());
    const bool is_file = slash == std::string::npos;
    const std::string name = path.substr(prefix.size(), is_file ? slash : slash - prefix.size());
    if (text)
      found.emplace(name, is_file ? TreeEntry::Kind::file : TreeEntry::Kind::folder);
    else if (is_file)
      found.erase(name);
  }
  std::vector<TreeEntry> out;
  for (const auto& [name, kind] : found)
    if (kind != TreeEntry::Kind::folder || !is_emptied(prefix + name)) out.push_back({name, kind});
  return out;
}

// Whether removing files leaves nothing of the folder.
bool OverlayTree::is_emptied(const std::string& folder) const {
  const bool concerned = std::any_of(changes_.begin(), changes_.end(), [&](const auto& change) {
    return !change.second && change.first.starts_with(folder + '/');
  });
  return concerned && list(folder).empty();
}

ReadOutcome OverlayTree::read(const std::string& path, std::string& into, std::size_t limit) const {
  const auto changed = changes_.find(path);
  if (changed == changes_.end()) return below_.read(path, into, limit);
  into.clear();
  if (!changed->second) return ReadOutcome::absent;
  if (changed->second->size() > limit) return ReadOutcome::too_large;
  into = *changed->second;
  return ReadOutcome::ok;
}

}  // namespace accord::store
