#include "store/plain_write.hpp"

#include "accord/error.hpp"
#include "model/both.hpp"
#include "store/descriptor.hpp"
#include "store/reason.hpp"
#include "text/utf8.hpp"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace accord::store {
namespace {

// Who may read it may run it, or nobody may.
bool set_executable(int root, const std::string& path, Executable executable) {
  const auto [above, name] = split_path(path);
  const Descriptor folder = open_folder(root, above);
  if (!folder.ok()) return false;
  const Descriptor file(uninterrupted(
      [&, &name = name] { return ::openat(folder.get(), name.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW); }));
  struct stat info {};
  if (!file.ok() || ::fstat(file.get(), &info) != 0) return false;
  const mode_t all = info.st_mode & 0777, plain = all & ~static_cast<mode_t>(0111);
  const mode_t wanted = executable == Executable::yes ? plain | ((plain & 0444) >> 2) : plain;
  return wanted == all || ::fchmod(file.get(), wanted) == 0;
}

}  // namespace

bool is_barred(int root, const std::string& path) {
  for (std::size_t slash = path.find('/'); slash != std::string::npos; slash = path.find('/', slash + 1))
    if (!open_folder(root, path.substr(0, slash)).ok()) return errno != ENOENT;
  return false;
}

void write_plain(int root, const std::string& path, Fingerprint before,
                 const std::optional<std::string>& after, Executable executable) {
  if (!after && !before) return;
  const Step step = after ? stage_file(root, path, before ? path : "", before, *after, 0, Sync::now)
                          : stage_removal(path, *before, 0);
  try {
    if (after && !set_executable(root, step.staged, executable))
      throw Error(both("{}: can't be written: {}", "{}: is niet te schrijven: {}",
                       text::make_visible_line(path), reason_of(errno)));
    if (take_step(root, step) == Taken::done) return sync_folder(root, split_path(path).folder);
  } catch (const Error&) {
    settle_left_over(root, step);
    throw;
  }
  discard(root, step);
  throw Error(both("{}: was changed by somebody else just now", "{}: is net door iemand anders gewijzigd",
                   text::make_visible_line(path)),
              both("look at the file, and run the command again",
                   "bekijk het bestand, en voer de opdracht opnieuw uit"));
}

}  // namespace accord::store
