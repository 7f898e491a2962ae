#include "store/folder_tree.hpp"

#include "accord/error.hpp"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <filesystem>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace accord::store {
namespace {

class Descriptor {
 public:
  explicit Descriptor(int fd) : fd_(fd) {}
  ~Descriptor() {
    if (fd_ >= 0) ::close(fd_);
  }
  Descriptor(Descriptor&& other) noexcept : fd_(other.release()) {}
  Descriptor& operator=(Descriptor&& other) noexcept {
    std::swap(fd_, other.fd_);
    return *this;
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;

  int get() const { return fd_; }
  bool ok() const { return fd_ >= 0; }
  int release() {
    const int fd = fd_;
    fd_ = -1;
    return fd;
  }

 private:
  int fd_;
};

constexpr int kFolderFlags = O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW;

// Each part of the path is opened by itself, so that no link on the way is followed.
Descriptor open_folder(int root, std::string_view path) {
  Descriptor at(::openat(root, ".", kFolderFlags));
  while (at.ok() && !path.empty()) {
    const std::size_t slash = std::min(path.find('/'), path.size());
    at = Descriptor(::openat(at.get(), std::string(path.substr(0, slash)).c_str(), kFolderFlags));
    path.remove_prefix(std::min(slash + 1, path.size()));
  }
  return at;
}

TreeEntry::Kind kind_of(int folder, const dirent& entry) {
  unsigned char type = entry.d_type;
  if (type == DT_UNKNOWN) {
    struct stat info {};
    if (::fstatat(folder, entry.d_name, &info, AT_SYMLINK_NOFOLLOW) == 0) type = IFTODT(info.st_mode);
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

ReadOutcome read_all(int fd, std::size_t size, std::string& into) {
  // One more, to see that the file has not grown meanwhile. What was in `into` is overwritten, not cleared
  // first: that would cost as much as reading.
  into.resize(size + 1);
  std::size_t filled = 0;
  while (true) {
    if (filled == into.size()) into.resize(into.size() * 2);
    const std::size_t room = into.size() - filled;
    const ssize_t got = ::read(fd, into.data() + filled, room);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return ReadOutcome::failed;
    filled += static_cast<std::size_t>(got);
    if (static_cast<std::size_t>(got) < room) break;  // less than was asked for: a regular file's end
  }
  into.resize(filled);
  return ReadOutcome::ok;
}

}  // namespace

FolderTree::FolderTree(const std::string& root)
    : root_(::open(root.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)) {
  if (root_ < 0) throw Error(root + ": can't be opened: " + std::strerror(errno));
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
  if (!fd.ok() && errno != ENOENT && errno != ENOTDIR && errno != ELOOP)
    throw Error(folder + ": can't be opened: " + std::strerror(errno), "check that you may read the folder");
  if (!fd.ok()) return out;
  DIR* stream = ::fdopendir(fd.get());
  if (stream == nullptr) throw Error(folder + ": can't be read: " + std::strerror(errno));
  fd.release();
  while (const dirent* entry = ::readdir(stream)) {
    const std::string_view name = entry->d_name;
    if (name != "." && name != "..") out.push_back({std::string(name), kind_of(::dirfd(stream), *entry)});
  }
  ::closedir(stream);
  std::sort(out.begin(), out.end(), [](const TreeEntry& a, const TreeEntry& b) { return a.name < b.name; });
  return out;
}

ReadOutcome FolderTree::read(const std::string& path, std::string& into, std::size_t limit) const {
  const ReadOutcome outcome = read_regular(path, into, limit);
  if (outcome != ReadOutcome::ok) into.clear();
  return outcome;
}

ReadOutcome FolderTree::read_regular(const std::string& path, std::string& into, std::size_t limit) const {
  const std::size_t slash = path.rfind('/');
  const std::string name = slash == std::string::npos ? path : path.substr(slash + 1);
  const int parent = this->folder(path.substr(0, slash == std::string::npos ? 0 : slash));
  if (parent < 0) return ReadOutcome::absent;
  // Not blocking: a FIFO that somebody left here must not make accord wait.
  const Descriptor file(::openat(parent, name.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
  if (!file.ok())
    return errno == ENOENT  ? ReadOutcome::absent
           : errno == ELOOP ? ReadOutcome::not_regular
                            : ReadOutcome::failed;
  struct stat info {};
  if (::fstat(file.get(), &info) != 0) return ReadOutcome::failed;
  if (!S_ISREG(info.st_mode)) return ReadOutcome::not_regular;
  const auto size = static_cast<std::size_t>(info.st_size);
  if (size > limit) return ReadOutcome::too_large;
  return read_all(file.get(), size, into);
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
