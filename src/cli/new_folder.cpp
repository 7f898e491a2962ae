#include "cli/new_folder.hpp"

#include "accord/error.hpp"
#include "cli/waiting.hpp"
#include "files/toml.hpp"
#include "model/both.hpp"
#include "store/folder_tree.hpp"
#include "store/reason.hpp"
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
  throw Error(both("there is a partnership already: {}/accord.toml",
                   "er is al een samenwerkingsverband: {}/accord.toml", show(*root)),
              both("go on in that one, or make the new one in a folder outside it: accord init DIR",
                   "ga daarin verder, of maak het nieuwe in een map daarbuiten: accord init MAP"));
}

}  // namespace

NewFolder::NewFolder(const std::string& cwd, const std::string& folder) : given_(folder) {
  std::error_code error;
  fs::path path = fs::absolute(fs::path(cwd) / folder, error).lexically_normal();
  if (!path.has_filename()) path = path.parent_path();
  path_ = path.string();
  const fs::path there = nearest_there(path);
  if (!fs::is_directory(there, error))
    throw Error(both("{}: is no folder", "{}: is geen map", show(there.string())));
  refuse_nested(path_);
}

std::string NewFolder::name() const { return fs::path(path_).filename().string(); }

void NewFolder::make() {
  std::error_code error;
  fs::create_directories(path_, error);
  if (error)
    throw Error(both("{}: can't be made: {}", "{}: is niet te maken: {}", show(given_),
                     store::reason_of(error.value())));
  root_ = store::Descriptor(::open(path_.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (!root_.ok())
    throw Error(both("{}: can't be opened", "{}: is niet te openen", show(given_)),
                both("check that you may read it", "kijk of je die map mag lezen"));
}

void NewFolder::require_empty() const {
  for (const TreeEntry& entry : store::FolderTree(root_.get()).list(""))
    if (!entry.name.starts_with('.'))
      throw Error(both("an example goes into an empty folder, and {} is there",
                       "een voorbeeld komt in een lege map, en {} staat er al", show(entry.name)),
                  both("name a new folder: accord init play --example vaz-region",
                       "noem een nieuwe map: accord init play --example vaz-region"));
}

std::optional<std::string> NewFolder::read(const std::string& name) const {
  std::string text;
  const ReadOutcome outcome = store::FolderTree(root_.get()).read(name, text, files::kMostBytes);
  if (outcome == ReadOutcome::ok) return text;
  if (outcome == ReadOutcome::absent) return std::nullopt;
  throw Error(both("{}: can't be read, or is no ordinary file",
                   "{}: is niet te lezen, of is geen gewoon bestand", show(name)),
              both("see what it is, and move it away", "kijk wat het is, en haal het daar weg"));
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
