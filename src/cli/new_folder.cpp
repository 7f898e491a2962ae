#include "cli/new_folder.hpp"

#include "accord/error.hpp"
#include "cli/waiting.hpp"
#include "files/toml.hpp"
#include "store/folder_tree.hpp"
#include "store/transaction.hpp"
#include "store/write_lock.hpp"
#include "text/hash.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <fcntl.h>
#include <filesystem>

namespace accord::cli {
namespace {

namespace fs = std::filesystem;

constexpr int kWaitSeconds = 10;

std::string show(const std::string& path) { return text::make_visible_line(path); }

// The nearest folder above, or itself, that is there.
fs::path nearest_there(fs::path path) {
  std::error_code error;
  while (!fs::exists(path, error) && path.has_relative_path()) path = path.parent_path();
  return path;
}

void refuse_nested(const std::string& path) {
  const auto root = store::find_root(nearest_there(path).string());
  if (!root) return;
  throw Error("there is a partnership already: " + show(*root) + "/accord.toml",
              "go on in that one, or make the new one in a folder outside it: accord init DIR");
}

}  // namespace

NewFolder::NewFolder(const std::string& cwd, const std::string& folder) : given_(folder) {
  std::error_code error;
  fs::path path = fs::absolute(fs::path(cwd) / folder, error).lexically_normal();
  if (!path.has_filename()) path = path.parent_path();
  path_ = path.string();
  const fs::path there = nearest_there(path);
  if (!fs::is_directory(there, error)) throw Error(show(there.string()) + ": is no folder");
  refuse_nested(path_);
}

std::string NewFolder::name() const { return fs::path(path_).filename().string(); }

void NewFolder::make() {
  std::error_code error;
  fs::create_directories(path_, error);
  if (error) throw Error(show(given_) + ": can't be made: " + error.message());
  root_ = store::Descriptor(::open(path_.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (!root_.ok()) throw Error(show(given_) + ": can't be opened", "check that you may read it");
}

void NewFolder::require_empty() const {
  for (const TreeEntry& entry : store::FolderTree(root_.get()).list(""))
    if (!entry.name.starts_with('.'))
      throw Error("an example goes into an empty folder, and " + show(entry.name) + " is there",
                  "name a new folder: accord init play --example vaz-region");
}

std::optional<std::string> NewFolder::read(const std::string& name) const {
  std::string text;
  const ReadOutcome outcome = store::FolderTree(root_.get()).read(name, text, files::kMostBytes);
  if (outcome == ReadOutcome::ok) return text;
  if (outcome == ReadOutcome::absent) return std::nullopt;
  throw Error(show(name) + ": can't be read, or is no ordinary file", "see what it is, and move it away");
}

std::vector<NewFile> NewFolder::write(std::span<const NewFile> files, Into into) const {
  store::WriteLock lock(root_.get(), Patience(kWaitSeconds));
  // Somebody may have been here, or died here, since the folder was looked at.
  store::finish_unfinished(lock);
  refuse_nested(path_);
  if (into == Into::empty) require_empty();
  std::vector<NewFile> written;
  std::vector<store::FileChange> changes;
  for (const NewFile& file : files) {
    const auto old = file.path.starts_with('.') ? read(file.path) : std::nullopt;
    if (old == file.text) continue;
    written.push_back(file);
    const auto before = old ? store::Fingerprint(text::fingerprint(*old)) : std::nullopt;
    const store::FileChange change{file.path, before, file.text};
    if (file.path.starts_with('.'))
      store::write_files(lock, {&change, 1});
    else
      changes.push_back(change);
  }
  store::write_files(lock, changes);
  return written;
}

}  // namespace accord::cli
