#include "files/partnership_files.hpp"

#include "files/toml.hpp"

#include <algorithm>
#include <iterator>

namespace accord::files {
namespace {

constexpr int kMostDepth = 64;  // more than any result's folder can have

void add_files(const SourceTree& tree, const std::string& folder, int depth, std::vector<std::string>& out) {
  for (const TreeEntry& entry : tree.list(folder)) {
    const std::string path = folder + '/' + entry.name;
    if (entry.kind == TreeEntry::Kind::folder && depth < kMostDepth)
      add_files(tree, path, depth + 1, out);
    else if (entry.kind == TreeEntry::Kind::file && entry.name.ends_with(".toml") &&
             entry.name.find('\n') == std::string::npos)  // no id has one, and git is told names line by line
      out.push_back(path);
  }
}

}  // namespace

bool is_partnership(const SourceTree& tree) {
  const std::vector<TreeEntry> at_root = tree.list("");
  return std::any_of(at_root.begin(), at_root.end(), [](const TreeEntry& e) { return e.name == kSettings; });
}

bool is_partnership_file(std::string_view path) {
  if (path == kSettings) return true;
  const std::string_view folder = path.substr(0, std::min(path.find('/'), path.size()));
  return folder != "documents" && folder.size() < path.size() && path.ends_with(".toml") &&
         std::find(std::begin(kFolders), std::end(kFolders), folder) != std::end(kFolders);
}

std::vector<std::string> list_files(const SourceTree& tree) {
  std::vector<std::string> out;
  if (is_partnership(tree)) out.emplace_back(kSettings);
  for (const std::string_view folder : kFolders)
    if (folder != "documents") add_files(tree, std::string(folder), 0, out);
  std::sort(out.begin(), out.end());
  return out;
}

std::vector<std::string> differing_files(const SourceTree& a, const SourceTree& b) {
  const std::vector<std::string> of_a = list_files(a), of_b = list_files(b);
  std::vector<std::string> all, out;
  std::set_union(of_a.begin(), of_a.end(), of_b.begin(), of_b.end(), std::back_inserter(all));
  std::string text_a, text_b;
  for (std::string& path : all) {
    const ReadOutcome read_a = a.read(path, text_a, kMostBytes), read_b = b.read(path, text_b, kMostBytes);
    if (read_a != read_b || text_a != text_b) out.push_back(std::move(path));
  }
  return out;
}

}  // namespace accord::files
