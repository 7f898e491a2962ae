#include "store/folder_tree.hpp"

#include "accord/error.hpp"
#include "model/both.hpp"
#include "store/descriptor.hpp"
#include "store/reason.hpp"

#include <algorithm>
#include <cerrno>
#include <dirent.h>
#include <fcntl.h>
#include <filesystem>
#include <memory>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace accord::store {
namespace {

TreeEntry::Kind kind_of(int folder, const dirent& entry) {
  unsigned char type = entry.d_type;
  if (type == DT_UNKNOWN) {
    struct stat info {};
    if (::fstatat(folder, entry.d_name, &info, AT_SYMLINK_NOFOLLOW) == 0)
      type = static_cast<unsigned char>(IFTODT(info.st_mode));
  }
  switch (type) {
    case DT_REG:
      return TreeEntry::Kind::file;
    case DT_DIR:
      return TreeEntry::Kind::folder;
    case DT_LNK:
      return TreeEntry::Kind::link;
    default:
      return TreeEntry::Kind::other;
  }
}

[[noreturn]] void fail_folder(const std::string& folder, const Bilingual& what) {
  const Bilingual why = reason_of(errno);
  const Bilingual shown =
      folder.empty() ? both("the partnership's folder", "de map van het samenwerkingsverband") : same(folder);
  throw Error(both("{}: {}: {}", "{}: {}: {}", shown, what, why),
              both("check that you may read the folder", "kijk of je de map mag lezen"));
}

bool is_no_folder(int error) { return error == ENOENT || error == ENOTDIR || error == ELOOP; }

// Null at the end, with errno 0, and when the system fails.
const dirent* next_entry(DIR* stream) {
  const dirent* out = nullptr;
  do {
    errno = 0;
    out = ::readdir(stream);
  } while (out == nullptr && errno == EINTR);
  return out;
}

}  // namespace

FolderTree::FolderTree(const std::string& root)
    : root_(uninterrupted([&] { return ::open(root.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); })) {
  if (root_ < 0)
    throw Error(both("{}: can't be opened: {}", "{}: is niet te openen: {}", root, reason_of(errno)));
}

FolderTree::FolderTree(int root) : root_(open_folder(root, "").release()) {
  if (root_ < 0)
    throw Error(both("the partnership's folder can't be opened: {}",
                     "de map van het samenwerkingsverband is niet te openen: {}", reason_of(errno)));
}

FolderTree::FolderTree(FolderTree&& other) noexcept
    : root_(std::exchange(other.root_, -1)),
      kept_path_(std::move(other.kept_path_)),
      kept_(std::exchange(other.kept_, -1)) {}

FolderTree::~FolderTree() {
  for (const int fd : {root_, kept_})
    if (fd >= 0) ::close(fd);
}

int FolderTree::folder(const std::string& path) const {
  if (kept_ >= 0 && kept_path_ == path) return kept_;
  const int opened = open_folder(root_, path).release();
  if (opened < 0) return -1;
  if (kept_ >= 0) ::close(kept_);
  kept_ = opened;
  kept_path_ = path;
  return kept_;
}

std::vector<TreeEntry> FolderTree::list(const std::string& folder) const {
  std::vector<TreeEntry> out;
  Descriptor fd = open_folder(root_, folder);
  // A folder that is there and can't be looked into must not pass for one that is not there.
  if (!fd.ok() && !is_no_folder(errno)) fail_folder(folder, both("can't be opened", "is niet te openen"));
  if (!fd.ok()) return out;
  const std::unique_ptr<DIR, int (*)(DIR*)> stream(::fdopendir(fd.get()), ::closedir);
  if (!stream) fail_folder(folder, both("can't be read", "is niet te lezen"));
  fd.release();
  while (const dirent* entry = next_entry(stream.get())) {
    const std::string_view name = entry->d_name;
    if (name != "." && name != "..")
      out.push_back({std::string(name), kind_of(::dirfd(stream.get()), *entry)});
  }
  // Half of a folder must not pass for the whole.
  if (errno != 0) fail_folder(folder, both("can't be read", "is niet te lezen"));
  std::sort(out.begin(), out.end(), [](const TreeEntry& a, const TreeEntry& b) { return a.name < b.name; });
  return out;
}

ReadOutcome FolderTree::read(const std::string& path, std::string& into, std::size_t limit) const {
  const ReadOutcome outcome = read_regular(path, into, limit);
  if (outcome != ReadOutcome::ok) into.clear();
  return outcome;
}

ReadOutcome FolderTree::read_regular(const std::string& path, std::string& into, std::size_t limit) const {
  const auto [above, name] = split_path(path);
  const int parent = folder(above);
  if (parent < 0) return is_no_folder(errno) ? ReadOutcome::absent : ReadOutcome::failed;
  switch (read_file(parent, name, limit, into)) {
    case Contents::read:
      return ReadOutcome::ok;
    case Contents::too_large:
      return ReadOutcome::too_large;
    case Contents::not_regular:
      return ReadOutcome::not_regular;
    case Contents::failed:
      break;
  }
  return errno == ENOENT ? ReadOutcome::absent : ReadOutcome::failed;
}

std::optional<std::string> find_root(const std::string& start) {
  std::error_code error;
  std::filesystem::path at = std::filesystem::canonical(start, error);
  if (error) return std::nullopt;
  while (true) {
    if (std::filesystem::is_regular_file(at / "accord.toml", error)) return at.string();
    if (at == at.parent_path()) return std::nullopt;
    at = at.parent_path();
  }
}

}  // namespace accord::store
