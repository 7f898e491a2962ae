// File descriptors that close themselves, and the calls that every access to a partnership's folder is made
// of: below its root, never through a link.
#pragma once

#include <cerrno>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace accord::store {

class Descriptor {
 public:
  Descriptor() = default;
  explicit Descriptor(int fd) : fd_(fd) {}
  ~Descriptor() { close(); }
  Descriptor(Descriptor&& other) noexcept : fd_(other.release()) {}
  Descriptor& operator=(Descriptor&& other) noexcept {
    std::swap(fd_, other.fd_);
    return *this;
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;

  int get() const { return fd_; }
  bool ok() const { return fd_ >= 0; }
  int release() { return std::exchange(fd_, -1); }
  // False, and errno, when the system tells only now that something was not written.
  bool close();

 private:
  int fd_ = -1;
};

// Calls again what a signal interrupted.
template <class Call>
auto uninterrupted(Call call) {
  auto result = call();
  while (result < 0 && errno == EINTR) result = call();
  return result;
}

inline constexpr std::size_t kNoLimit = static_cast<std::size_t>(-1);

// Each part of the path is opened by itself, so that no link on the way is followed. "" is the root.
Descriptor open_folder(int root, std::string_view path);

enum class Contents { read, too_large, not_regular, failed };
// All bytes of a regular file in a folder; errno tells why it `failed`. Never waits for a FIFO's writer.
// `into` holds something of no use when it is not `read`.
Contents read_file(int folder, const std::string& name, std::size_t limit, std::string& into);

// False, and errno, when not all of it could be written.
bool write_all(int fd, std::string_view bytes);

// "measurements" and "noorderzorg.toml" of "measurements/noorderzorg.toml".
struct SplitPath {
  std::string folder, name;
};
SplitPath split_path(const std::string& path);

}  // namespace accord::store
