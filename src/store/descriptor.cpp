#include "store/descriptor.hpp"

#include <algorithm>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace accord::store {
namespace {

constexpr int kFolderFlags = O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW;

Descriptor open_part(int folder, const std::string& name) {
  return Descriptor(uninterrupted([&] { return ::openat(folder, name.c_str(), kFolderFlags); }));
}

bool read_all(int fd, std::size_t size, std::string& into) {
  // One more, to see that the file has not grown meanwhile. What was in `into` is overwritten, not cleared
  // first: that would cost as much as reading.
  into.resize(size + 1);
  std::size_t filled = 0;
  while (true) {
    if (filled == into.size()) into.resize(into.size() * 2);
    const std::size_t room = into.size() - filled;
    const ssize_t got = uninterrupted([&] { return ::read(fd, into.data() + filled, room); });
    if (got < 0) return false;
    filled += static_cast<std::size_t>(got);
    if (static_cast<std::size_t>(got) < room) break;  // less than was asked for: a regular file's end
  }
  into.resize(filled);
  return true;
}

}  // namespace

bool Descriptor::close() {
  if (fd_ < 0) return true;
  // The descriptor is gone also after EINTR: closing again might close somebody else's.
  return ::close(release()) == 0 || errno == EINTR;
}

Descriptor open_folder(int root, std::string_view path) {
  if (path.empty()) return open_part(root, ".");
  Descriptor at;
  for (int above = root; !path.empty(); above = at.get()) {
    const std::size_t slash = std::min(path.find('/'), path.size());
    at = open_part(above, std::string(path.substr(0, slash)));
    if (!at.ok()) break;
    path.remove_prefix(std::min(slash + 1, path.size()));
  }
  return at;
}

Contents read_file(int folder, const std::string& name, std::size_t limit, std::string& into) {
  constexpr int kFlags = O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK;
  const Descriptor file(uninterrupted([&] { return ::openat(folder, name.c_str(), kFlags); }));
  if (!file.ok()) return errno == ELOOP ? Contents::not_regular : Contents::failed;
  struct stat info {};
  if (::fstat(file.get(), &info) != 0) return Contents::failed;
  if (!S_ISREG(info.st_mode)) return Contents::not_regular;
  const auto size = static_cast<std::size_t>(info.st_size);
  if (size > limit) return Contents::too_large;
  return read_all(file.get(), size, into) ? Contents::read : Contents::failed;
}

bool write_all(int fd, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = uninterrupted([&] { return ::write(fd, bytes.data(), bytes.size()); });
    if (written < 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

SplitPath split_path(const std::string& path) {
  const std::size_t slash = path.rfind('/');
  if (slash == std::string::npos) return {"", path};
  return {path.substr(0, slash), path.substr(slash + 1)};
}

}  // namespace accord::store
