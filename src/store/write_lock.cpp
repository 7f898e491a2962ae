#include "store/write_lock.hpp"

#include "accord/error.hpp"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <string_view>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace accord::store {
namespace {

constexpr const char* kOwnFolder = ".accord";
constexpr std::size_t kSignature = 16;  // bytes: the holder's process, padded

[[noreturn]] void fail(const std::string& what) {
  throw Error(what + ": " + std::strerror(errno), "check that you may write in the partnership's folder");
}

// What is in it is nobody's history: git is told so by the folder itself, for partnerships without a
// .gitignore.
void hide_from_git(int folder) {
  const Descriptor file(::openat(folder, ".gitignore", O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666));
  if (file.ok()) static_cast<void>(!::write(file.get(), "*\n", 2));
}

Descriptor open_own_folder(int root) {
  const bool made = ::mkdirat(root, kOwnFolder, 0777) == 0;
  if (!made && errno != EEXIST) fail(".accord: can't be made");
  Descriptor out = open_folder(root, kOwnFolder);
  if (!out.ok()) fail(".accord: can't be opened");
  if (made) hide_from_git(out.get());
  return out;
}

std::string read_signature(int lock) {
  char text[kSignature] = {};
  const ssize_t got = ::pread(lock, text, sizeof text, 0);
  std::string out(text, got < 0 ? 0 : static_cast<std::size_t>(got));
  const std::size_t end = out.find_last_not_of(" \n");
  return out.substr(0, end == std::string::npos ? 0 : end + 1);
}

void write_signature(int lock, std::string text) {
  text.resize(kSignature - 1, ' ');
  text += '\n';
  // Only information: a full disk is no reason not to lock.
  static_cast<void>(!::pwrite(lock, text.data(), text.size(), 0));
}

bool is_digits(std::string_view text) {
  return text.find_first_not_of("0123456789") == std::string_view::npos;
}

}  // namespace

WriteLock::WriteLock(int root, const std::function<bool()>& wait)
    : root_(root), own_folder_(open_own_folder(root)) {
  constexpr int kFlags = O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK;
  lock_ = Descriptor(uninterrupted([&] { return ::openat(own_folder_.get(), "lock", kFlags, 0666); }));
  if (!lock_.ok()) fail(".accord/lock: can't be opened");
  take(wait);
  sign();
}

void WriteLock::take(const std::function<bool()>& wait) {
  while (uninterrupted([&] { return ::flock(lock_.get(), LOCK_EX | LOCK_NB); }) != 0) {
    if (errno != EWOULDBLOCK) fail(".accord/lock: can't be locked");
    if (wait()) continue;
    const std::string holder = read_signature(lock_.get());
    const bool named = !holder.empty() && is_digits(holder);
    throw Error("another accord is writing here" + (named ? " (process " + holder + ")" : std::string()),
                "try again when it is done, or wait longer with --wait SECONDS");
  }
}

void WriteLock::sign() {
  abandoned_ = !read_signature(lock_.get()).empty();
  write_signature(lock_.get(), std::to_string(::getpid()));
}

WriteLock::~WriteLock() { write_signature(lock_.get(), ""); }

}  // namespace accord::store
