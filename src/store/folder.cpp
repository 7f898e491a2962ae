#include "accord/folder.hpp"

#include "store/folder_tree.hpp"

namespace accord {

std::unique_ptr<const SourceTree> open_folder(const std::string& root) {
  return std::make_unique<store::FolderTree>(root);
}

}  // namespace accord
