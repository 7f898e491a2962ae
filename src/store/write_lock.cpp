#include "store/write_lock.hpp"

#include "accord/error.hpp"
#include "model/both.hpp"
#include "store/reason.hpp"

#include <cerrno>
#include <fcntl.h>
#include <string_view>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace accord::store {
namespace {

constexpr const char* kOwnFolder = ".accord";
constexpr std::size_t kSignature = 16;  // bytes: the holder's process, padded

[[noreturn]] void fail(const Bilingual& what) {
  throw Error(both("{}: {}", "{}: {}", what, reason_of(errno)),
              both("check that you may write in the partnership's folder",
                   "kijk of je mag schrijven in de map van het samenwerkingsverband"));
}

Bilingual folder_cannot_be_opened() { return both(".accord: can't be opened", ".accord: is niet te openen"); }

// What is in it is nobody's history: git is told so by the folder itself, for partnerships without a
// .gitignore.
void hide_from_git(int folder) {
  constexpr int kFlags = O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC;
  const Descriptor file(::openat(folder, ".gitignore", kFlags, 0666));
  if (file.ok()) static_cast<void>(!::write(file.get(), "*\n", 2));
}

Descriptor open_own_folder(int root) {
  Descriptor out = open_folder(root, kOwnFolder);
  if (out.ok()) return out;
  if (errno != ENOENT) fail(folder_cannot_be_opened());
  if (::mkdirat(root, kOwnFolder, 0777) != 0 && errno != EEXIST)
    fail(both(".accord: can't be made", ".accord: is niet te maken"));
  // A journal in a folder that is not safe on the disk would not be safe either.
  if (uninterrupted([&] { return ::fsync(root); }) != 0)
    fail(both(".accord: can't be made safe on the disk", ".accord: is niet veilig op de schijf te zetten"));
  out = open_folder(root, kOwnFolder);
  if (!out.ok()) fail(folder_cannot_be_opened());
  return out;
}

// The lock comes last into its folder: where it is there, the folder is hidden from git.
Descriptor open_lock(int folder) {
  constexpr int kFlags = O_RDWR | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK;
  const auto open = [&](int more) {
    return Descriptor(uninterrupted([&] { return ::openat(folder, "lock", kFlags | more, 0666); }));
  };
  Descriptor out = open(0);
  if (!out.ok() && errno == ENOENT) {
    hide_from_git(folder);
    out = open(O_CREAT);
  }
  if (!out.ok()) fail(both(".accord/lock: can't be opened", ".accord/lock: is niet te openen"));
  return out;
}

std::string read_signature(int lock) {
  char text[kSignature] = {};
  const ssize_t got = ::pread(lock, text, sizeof text, 0);
  std::string out(text, got < 0 ? 0 : static_cast<std::size_t>(got));
  const std::size_t end = out.find_last_not_of(" \n");
  return out.substr(0, end == std::string::npos ? 0 : end + 1);
}

bool write_signature(int lock, std::string text) {
  text.resize(kSignature - 1, ' ');
  text += '\n';
  const ssize_t written = uninterrupted([&] { return ::pwrite(lock, text.data(), text.size(), 0); });
  return written == static_cast<ssize_t>(text.size());
}

bool is_digits(std::string_view text) {
  return text.find_first_not_of("0123456789") == std::string_view::npos;
}

}  // namespace

WriteLock::WriteLock(int root, const std::function<bool()>& wait)
    : root_(root), own_folder_(open_own_folder(root)), lock_(open_lock(own_folder_.get())) {
  take(wait);
  sign();
}

void WriteLock::take(const std::function<bool()>& wait) {
  while (uninterrupted([&] { return ::flock(lock_.get(), LOCK_EX | LOCK_NB); }) != 0) {
    if (errno != EWOULDBLOCK)
      fail(both(".accord/lock: can't be locked", ".accord/lock: is niet te vergrendelen"));
    if (wait()) continue;
    const std::string holder = read_signature(lock_.get());
    const bool named = !holder.empty() && is_digits(holder);
    const Bilingual which = named ? both(" (process {})", " (proces {})", holder) : Bilingual();
    throw Error(
        both("another accord is writing here{}", "een andere accord is hier aan het schrijven{}", which),
        both("try again when it is done, or wait longer with --wait SECONDS",
             "probeer het opnieuw als die klaar is, of wacht langer met --wait SECONDEN"));
  }
}

void WriteLock::sign() {
  abandoned_ = !read_signature(lock_.get()).empty();
  // By the signature the next writer knows that this one died, and looks for what it left behind.
  if (!write_signature(lock_.get(), std::to_string(::getpid())))
    fail(both(".accord/lock: can't be written", ".accord/lock: is niet te schrijven"));
}

WriteLock::~WriteLock() {
  if (!leaves_abandoned_) write_signature(lock_.get(), "");
}

}  // namespace accord::store
