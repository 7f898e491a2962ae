// How a step is taken, and why nothing is lost.
//
// The new bytes are on the disk under another name before the target is touched. For a file that is there
// already the two names are exchanged in one call of the kernel: at no moment is there no file, or half of
// one. What comes out under the other name is what the target was at that very moment. If that is not what
// was read, somebody saved meanwhile: the names are exchanged back, and the step is refused. A check before a
// plain rename can't promise that; it is what is left where the file system has no exchange (some network
// file systems).
//
// Whoever dies between the exchange and the check leaves a staged file that is neither the old bytes nor the
// new: take_step() and settle_left_over() then give it back its name.
#include "store/step.hpp"

#include "accord/error.hpp"
#include "model/both.hpp"
#include "store/descriptor.hpp"
#include "store/reason.hpp"
#include "text/hash.hpp"

#include <cerrno>
#include <charconv>
#include <fcntl.h>
#include <string_view>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace accord::store {
namespace {

constexpr std::string_view kMark = ".accord-";

[[noreturn]] void fail(const Bilingual& path, const Bilingual& what) {
  const int error = errno;
  throw Error(both("{}: {}: {}", "{}: {}: {}", path, what, reason_of(error)),
              error == ENOSPC || error == EDQUOT ? both("make room on the disk, and try again",
                                                        "maak ruimte op de schijf, en probeer het opnieuw")
                                                 : Bilingual());
}
[[noreturn]] void fail(const std::string& path, const Bilingual& what) { fail(same(path), what); }

Bilingual name_of_folder(const std::string& folder) {
  return folder.empty() ? both("the partnership's folder", "de map van het samenwerkingsverband")
                        : same(folder);
}

Bilingual cannot_be_opened() { return both("can't be opened", "is niet te openen"); }
Bilingual cannot_be_written() { return both("can't be written", "is niet te schrijven"); }
Bilingual cannot_be_replaced() { return both("can't be replaced", "is niet te vervangen"); }
Bilingual cannot_be_given_back() {
  return both("can't be given back what was saved meanwhile",
              "wat intussen is opgeslagen, is niet terug te zetten");
}

std::string staged_name(const std::string& name, Fingerprint before, Fingerprint after, std::size_t number) {
  return '.' + name + std::string(kMark) + show_fingerprint(before) + '-' + show_fingerprint(after) + '-' +
         std::to_string(number);
}

// A folder and everything above it that is not there yet. Throws Error.
Descriptor make_folder(int root, const std::string& path) {
  Descriptor out = open_folder(root, path);
  if (out.ok() || errno != ENOENT) return out;
  const auto [above, name] = split_path(path);
  const Descriptor parent = make_folder(root, above);
  if (!parent.ok()) return {};
  if (uninterrupted([&, &name = name] { return ::mkdirat(parent.get(), name.c_str(), 0777); }) != 0 &&
      errno != EEXIST)
    return {};
  if (uninterrupted([&] { return ::fsync(parent.get()); }) != 0) return {};
  return open_folder(root, path);
}

// Who may read and write a file stays as it was, as far as this user may say so.
bool keep_owner_and_mode(int root, const std::string& path, int fd) {
  struct stat old {};
  struct stat now {};
  const auto [above, name] = split_path(path);
  const Descriptor opened = open_folder(root, above);
  if (!opened.ok()) return errno == ENOENT;
  const int folder = opened.get();
  if (::fstatat(folder, name.c_str(), &old, AT_SYMLINK_NOFOLLOW) != 0) return errno == ENOENT;
  if (::fstat(fd, &now) != 0) return false;
  if (old.st_uid != now.st_uid && ::fchown(fd, old.st_uid, static_cast<gid_t>(-1)) != 0 && errno != EPERM)
    return false;
  if (old.st_gid != now.st_gid && ::fchown(fd, static_cast<uid_t>(-1), old.st_gid) != 0 && errno != EPERM)
    return false;
  return uninterrupted([&] { return ::fchmod(fd, old.st_mode & 07777); }) == 0;
}

// An fsync that failed is never tried again: the system may have dropped the pages and call them clean.
bool fill(int fd, std::string_view bytes, Sync sync) {
  if (!write_all(fd, bytes)) return false;
  return sync == Sync::later || uninterrupted([&] { return ::fsync(fd); }) == 0;
}

constexpr std::uint64_t kNoFile = 0;  // of a folder or a link: of no bytes that anybody wrote

// A file that is there and can't be read must not pass for one that is not there: throws Error.
Fingerprint fingerprint_in(int folder, const std::string& name, const std::string& path) {
  std::string bytes;
  switch (read_file(folder, name, kNoLimit, bytes)) {
    case Contents::read:
      return text::fingerprint(bytes);
    case Contents::failed:
      if (errno == ENOENT) return std::nullopt;
      fail(path, both("can't be read", "is niet te lezen"));
    default:
      return kNoFile;
  }
}

bool exists_in(int folder, const std::string& name, const std::string& path) {
  struct stat info {};
  if (::fstatat(folder, name.c_str(), &info, AT_SYMLINK_NOFOLLOW) == 0) return true;
  if (errno == ENOENT) return false;
  fail(path, both("can't be looked at", "is niet te bekijken"));
}

// The two places of a step.
struct Places {
  Descriptor target_folder, staged_folder;
  std::string target, staged, path;

  Fingerprint target_now() const { return fingerprint_in(target_folder.get(), target, path); }
  Fingerprint staged_now() const { return fingerprint_in(staged_folder.get(), staged, path); }
  bool is_staged() const { return exists_in(staged_folder.get(), staged, path); }

  int rename(bool back, unsigned flags) const {
    const auto& [from, to] = back ? std::pair(&target, &staged) : std::pair(&staged, &target);
    const int from_folder = (back ? target_folder : staged_folder).get();
    const int to_folder = (back ? staged_folder : target_folder).get();
    return uninterrupted([&, &from = from, &to = to] {
      return ::renameat2(from_folder, from->c_str(), to_folder, to->c_str(), flags);
    });
  }
  void remove_staged() const { ::unlinkat(staged_folder.get(), staged.c_str(), 0); }
};

bool is_unsupported(int error) { return error == EINVAL || error == ENOSYS || error == EOPNOTSUPP; }

// What a person saved gets its name back. If what comes out then is not what was there a moment ago, it was
// saved in that moment: it is newer, and goes back in its turn.
Taken give_back(const Places& at, const Step& step, Fingerprint saved) {
  Fingerprint there = step.after;
  while (true) {
    if (at.rename(false, RENAME_EXCHANGE) != 0) fail(step.target, cannot_be_given_back());
    const Fingerprint came_out = at.staged_now();
    if (came_out == there) return Taken::refused;
    there = std::exchange(saved, came_out);
  }
}

// After an exchange: what came out must be what was read.
Taken keep_or_give_back(const Places& at, const Step& step) {
  const Fingerprint came_out = at.staged_now();
  if (came_out != step.before) return give_back(at, step, came_out);
  at.remove_staged();
  return Taken::done;
}

Taken replace(const Places& at, const Step& step) {
  if (at.rename(false, RENAME_EXCHANGE) == 0) return keep_or_give_back(at, step);
  if (errno == ENOENT) return Taken::refused;  // somebody removed it
  if (!is_unsupported(errno)) fail(step.target, cannot_be_replaced());
  if (at.target_now() != step.before) return Taken::refused;
  if (at.rename(false, 0) != 0) fail(step.target, cannot_be_replaced());
  return Taken::done;
}

Taken create(const Places& at, const Step& step) {
  int failed = at.rename(false, RENAME_NOREPLACE);
  if (failed != 0 && is_unsupported(errno)) {
    failed = uninterrupted([&] {
      return ::linkat(at.staged_folder.get(), at.staged.c_str(), at.target_folder.get(), at.target.c_str(),
                      0);
    });
    if (failed == 0) at.remove_staged();
  }
  if (failed == 0) return Taken::done;
  if (errno == EEXIST) return Taken::refused;
  fail(step.target, both("can't be made", "is niet te maken"));
}

Taken remove(const Places& at, const Step& step) {
  if (at.rename(true, RENAME_NOREPLACE) != 0 && (!is_unsupported(errno) || at.rename(true, 0) != 0)) {
    if (errno == ENOENT) return Taken::done;
    fail(step.target, both("can't be removed", "is niet te verwijderen"));
  }
  if (at.staged_now() == step.before) {
    at.remove_staged();
    return Taken::done;
  }
  if (at.rename(false, RENAME_NOREPLACE) != 0) fail(step.target, cannot_be_given_back());
  return Taken::refused;
}

// For a step that was taken before: what is still staged is the old bytes, unless a person saved just then.
Taken settle_taken(const Places& at, const Step& step) {
  if (!at.is_staged()) return Taken::done;
  if (step.before && step.after) return keep_or_give_back(at, step);
  const bool saved = step.before && at.staged_now() != step.before;
  if (saved && at.rename(false, RENAME_NOREPLACE) == 0) return Taken::refused;
  if (!saved) at.remove_staged();
  return Taken::done;
}

Places open_places(int root, const Step& step) {
  const auto [staged_folder, staged] = split_path(step.staged);
  const auto [target_folder, target] = split_path(step.target);
  Places out{step.after ? make_folder(root, target_folder) : open_folder(root, target_folder),
             {},
             target,
             staged,
             step.target};
  if (!out.target_folder.ok() && (step.after || errno != ENOENT))
    fail(name_of_folder(target_folder), cannot_be_opened());
  out.staged_folder = open_folder(root, staged_folder);
  if (!out.staged_folder.ok() && errno != ENOENT) fail(name_of_folder(staged_folder), cannot_be_opened());
  return out;
}

std::string nearest_folder(int root, std::string folder) {
  while (!folder.empty() && !open_folder(root, folder).ok() && errno == ENOENT)
    folder = split_path(folder).folder;
  return folder;
}

}  // namespace

std::string show_fingerprint(Fingerprint fingerprint) {
  return fingerprint ? text::hex(*fingerprint) : "none";
}

bool parse_fingerprint(std::string_view text, Fingerprint& out) {
  out.reset();
  if (text == "none") return true;
  std::uint64_t number = 0;
  const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), number, 16);
  out = number;
  return text.size() == 16 && error == std::errc() && stop == text.data() + text.size();
}

Step stage_file(int root, const std::string& target, const std::string& like, Fingerprint before,
                const std::string& bytes, std::size_t number, Sync sync) {
  const auto [target_folder, name] = split_path(target);
  Step out{target, nearest_folder(root, target_folder), before, text::fingerprint(bytes)};
  const Descriptor folder = open_folder(root, out.staged);
  if (!folder.ok()) fail(name_of_folder(out.staged), cannot_be_opened());
  const std::string staged = staged_name(name, out.before, out.after, number);
  out.staged += (out.staged.empty() ? "" : "/") + staged;

  ::unlinkat(folder.get(), staged.c_str(), 0);  // of somebody who died; whoever stages holds the lock
  constexpr int kFlags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW;
  const mode_t mode = like.empty() ? 0666 : 0600;
  Descriptor file(uninterrupted([&] { return ::openat(folder.get(), staged.c_str(), kFlags, mode); }));
  if (!file.ok()) fail(target, cannot_be_written());
  const bool kept = like.empty() || keep_owner_and_mode(root, like, file.get());
  if (!kept || !fill(file.get(), bytes, sync) || !file.close()) {
    const int error = errno;
    ::unlinkat(folder.get(), staged.c_str(), 0);
    errno = error;
    fail(target, cannot_be_written());
  }
  return out;
}

Step stage_removal(const std::string& target, std::uint64_t before, std::size_t number) {
  const auto [folder, name] = split_path(target);
  const std::string staged = staged_name(name, before, std::nullopt, number);
  return {target, folder.empty() ? staged : folder + '/' + staged, before, std::nullopt};
}

Fingerprint fingerprint_of(int root, const std::string& path) {
  const auto [above, name] = split_path(path);
  const Descriptor folder = open_folder(root, above);
  if (!folder.ok() && errno != ENOENT) fail(name_of_folder(above), cannot_be_opened());
  return folder.ok() ? fingerprint_in(folder.get(), name, path) : std::nullopt;
}

namespace {

Taken move(const Places& at, const Step& step) {
  if (!step.after) return remove(at, step);
  return step.before ? replace(at, step) : create(at, step);
}

}  // namespace

Taken take_step(int root, const Step& step) {
  const Places at = open_places(root, step);
  if (!at.target_folder.ok()) return Taken::done;  // removed with its folder
  return at.staged_folder.ok() ? move(at, step) : Taken::refused;
}

Taken take_step_again(int root, const Step& step) {
  const Places at = open_places(root, step);
  if (!at.target_folder.ok()) return Taken::done;  // removed with its folder
  const Fingerprint now = at.target_now();
  if (!at.staged_folder.ok())
    return now == step.after ? Taken::done : Taken::refused;  // gone with its folder
  if (now == step.after) return settle_taken(at, step);
  if (now != step.before) {
    // A step whose staged file is gone was taken once, and what is there now came later.
    return step.after && !at.is_staged() ? Taken::done : Taken::refused;
  }
  return move(at, step);
}

void settle_left_over(int root, const Step& step) {
  const Places at = open_places(root, step);
  if (at.target_folder.ok() && at.target_now() == step.after) settle_taken(at, step);
  discard(root, step);
}

void discard(int root, const Step& step) {
  if (!step.after) return;  // a removal has staged nothing
  const auto [above, name] = split_path(step.staged);
  const Descriptor folder = open_folder(root, above);
  if (folder.ok()) ::unlinkat(folder.get(), name.c_str(), 0);
}

bool is_left_over(int root, const Step& step) {
  const auto [above, name] = split_path(step.staged);
  const Descriptor folder = open_folder(root, above);
  struct stat info {};
  const bool looked = folder.ok() && ::fstatat(folder.get(), name.c_str(), &info, AT_SYMLINK_NOFOLLOW) == 0;
  return looked || errno != ENOENT;
}

void sync_everything(int root) {
  if (uninterrupted([&] { return ::syncfs(root); }) != 0) fail(name_of_folder(""), cannot_be_written());
}

void sync_folder(int root, const std::string& folder) {
  const Descriptor opened = open_folder(root, folder);
  if (!opened.ok() && errno == ENOENT) return;  // removed
  if (!opened.ok() || uninterrupted([&] { return ::fsync(opened.get()); }) != 0)
    fail(name_of_folder(folder), both("is written, but the system can't promise that it stays",
                                      "is geschreven, maar het systeem kan niet beloven dat het blijft"));
}

std::optional<StagedName> parse_staged_name(const std::string& name) {
  const std::size_t mark = name.rfind(kMark);
  if (mark == std::string::npos || mark < 2 || name[0] != '.') return std::nullopt;
  const std::string_view rest = std::string_view(name).substr(mark + kMark.size());
  const std::size_t first = rest.find('-');
  const std::size_t second = first == std::string_view::npos ? first : rest.find('-', first + 1);
  if (second == std::string_view::npos) return std::nullopt;
  StagedName out{name.substr(1, mark - 1), {}, {}};
  bool good = parse_fingerprint(rest.substr(0, first), out.before) &&
              parse_fingerprint(rest.substr(first + 1, second - first - 1), out.after);
  const std::string_view number = rest.substr(second + 1);
  good = good && !number.empty() && number.find_first_not_of("0123456789") == std::string_view::npos;
  return good ? std::optional(out) : std::nullopt;
}

}  // namespace accord::store
