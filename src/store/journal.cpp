#include "store/journal.hpp"

#include "accord/error.hpp"
#include "model/both.hpp"
#include "store/reason.hpp"
#include "text/hash.hpp"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace accord::store {
namespace {

constexpr std::string_view kTitle = "accord journal 1";
constexpr std::string_view kTitleOfAny = "accord journal ";
constexpr std::string_view kEnd = "end ";
constexpr const char* kName = "journal";
constexpr const char* kDraft = "journal.new";
constexpr std::size_t kMostBytes = std::size_t{64} << 20;

[[noreturn]] void fail(const Bilingual& what) {
  throw Error(both(".accord/journal: {}: {}", ".accord/journal: {}: {}", what, reason_of(errno)),
              both("check that there is room on the disk, and that you may write there",
                   "kijk of er ruimte is op de schijf, en of je daar mag schrijven"));
}

Bilingual cannot_be_written() { return both("can't be written", "is niet te schrijven"); }

// A file that accord writes: no part begins with a dot, or leads out.
bool is_own_place(std::string_view path) {
  if (path.empty() || path.find_first_of("\t\n") != std::string_view::npos) return false;
  while (true) {
    const std::size_t slash = std::min(path.find('/'), path.size());
    if (slash == 0 || path[0] == '.') return false;
    if (slash == path.size()) return true;
    path.remove_prefix(slash + 1);
  }
}

bool is_staged_place(const std::string& path) {
  const std::size_t slash = path.rfind('/');
  const std::string name = slash == std::string::npos ? path : path.substr(slash + 1);
  return parse_staged_name(name).has_value() &&
         (slash == std::string::npos || is_own_place(path.substr(0, slash)));
}

std::string_view cut(std::string_view& text, char mark) {
  const std::size_t end = std::min(text.find(mark), text.size());
  const std::string_view out = text.substr(0, end);
  text.remove_prefix(std::min(end + 1, text.size()));
  return out;
}

std::optional<Step> parse_step(std::string_view line) {
  Step out;
  const bool good =
      parse_fingerprint(cut(line, '\t'), out.before) && parse_fingerprint(cut(line, '\t'), out.after);
  out.staged = cut(line, '\t');
  out.target = line;
  return good && is_own_place(out.target) && is_staged_place(out.staged) ? std::optional(out) : std::nullopt;
}

bool fill_draft(int folder, std::string_view text, Sync sync) {
  constexpr int kFlags = O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW;
  Descriptor file(uninterrupted([&] { return ::openat(folder, kDraft, kFlags, 0666); }));
  if (!file.ok()) return false;
  if (!write_all(file.get(), text)) return false;
  return (sync == Sync::later || uninterrupted([&] { return ::fsync(file.get()); }) == 0) && file.close();
}

// Whatever follows its title: how a newer accord writes it can't be known here.
bool is_newer(std::string_view text) {
  std::string_view title = text.substr(0, text.find('\n'));
  if (!title.starts_with(kTitleOfAny) || title == kTitle) return false;
  title.remove_prefix(kTitleOfAny.size());
  return !title.empty() && title[0] != '0' && title.find_first_not_of("0123456789") == std::string_view::npos;
}

[[noreturn]] void refuse(std::string_view text) {
  if (is_newer(text))
    throw Error(both(".accord/journal: a newer accord wrote it, and was not done",
                     ".accord/journal: een nieuwere accord heeft het geschreven, en was nog niet klaar"),
                both("use that accord once, or install it here: it finishes what was decided",
                     "gebruik die accord één keer, of installeer hem hier: die maakt af wat besloten was"));
  throw Error(both(".accord/journal: is not a journal that accord wrote",
                   ".accord/journal: is geen logboek dat accord heeft geschreven"),
              both("look at it, and remove it: nothing in it is done",
                   "bekijk het, en haal het weg: niets van wat erin staat is gedaan"));
}

// Removes one of the journal's names, and fails with the error that there was before.
[[noreturn]] void take_back(int folder, const char* name, const Bilingual& what) {
  const int error = errno;
  ::unlinkat(folder, name, 0);
  errno = error;
  fail(what);
}

}  // namespace

bool has_journal(int root) {
  struct stat info {};
  if (::fstatat(root, ".accord/journal", &info, AT_SYMLINK_NOFOLLOW) == 0) return true;
  if (errno != ENOENT && errno != ENOTDIR) fail(both("can't be looked at", "is niet te bekijken"));
  return false;
}

WriteMark write_mark(int root) {
  struct stat info {};
  // A journal comes and goes in this folder, and nothing else does but once.
  if (::fstatat(root, ".accord", &info, AT_SYMLINK_NOFOLLOW) == 0)
    return {info.st_mtim.tv_sec, info.st_mtim.tv_nsec};
  if (errno != ENOENT)
    throw Error(
        both(".accord: can't be looked at: {}", ".accord: is niet te bekijken: {}", reason_of(errno)));
  return {};
}

std::string render_journal(std::span<const Step> steps) {
  std::string out = std::string(kTitle) + '\n';
  for (const Step& step : steps)
    out += show_fingerprint(step.before) + '\t' + show_fingerprint(step.after) + '\t' + step.staged + '\t' +
           step.target + '\n';
  return out + std::string(kEnd) + text::hex(text::fingerprint(out)) + '\n';
}

std::optional<std::vector<Step>> parse_journal(std::string_view text) {
  const std::size_t end = text.rfind(kEnd);
  if (end == std::string_view::npos) return std::nullopt;
  if (text.substr(end) != std::string(kEnd) + text::hex(text::fingerprint(text.substr(0, end))) + '\n')
    return std::nullopt;
  text = text.substr(0, end);
  if (cut(text, '\n') != kTitle) return std::nullopt;
  std::vector<Step> out;
  while (!text.empty()) {
    auto step = parse_step(cut(text, '\n'));
    if (!step) return std::nullopt;
    out.push_back(std::move(*step));
  }
  return out;
}

void write_draft(const WriteLock& lock, std::span<const Step> steps, Sync sync) {
  const int folder = lock.own_folder();
  if (!fill_draft(folder, render_journal(steps), sync)) take_back(folder, kDraft, cannot_be_written());
}

void discard_draft(const WriteLock& lock) { ::unlinkat(lock.own_folder(), kDraft, 0); }

void decide(const WriteLock& lock) {
  const int folder = lock.own_folder();
  if (uninterrupted([&] { return ::renameat(folder, kDraft, folder, kName); }) != 0)
    take_back(folder, kDraft, cannot_be_written());
  // From here on it is decided, and if need be finished by the next command; unless the decision is not safe
  // on the disk: then it is taken back.
  if (uninterrupted([&] { return ::fsync(folder); }) != 0)
    take_back(folder, kName, both("can't be made safe on the disk", "is niet veilig op de schijf te zetten"));
}

std::optional<std::vector<Step>> read_journal(const WriteLock& lock) {
  std::string text;
  const Contents contents = read_file(lock.own_folder(), kName, kMostBytes, text);
  if (contents == Contents::failed && errno == ENOENT) return std::nullopt;
  if (contents == Contents::failed) fail(both("can't be read", "is niet te lezen"));
  auto steps = contents == Contents::read ? parse_journal(text) : std::nullopt;
  if (!steps) refuse(contents == Contents::read ? text : std::string_view());
  return steps;
}

void remove_journal(const WriteLock& lock) {
  const int folder = lock.own_folder();
  if (uninterrupted([&] { return ::unlinkat(folder, kName, 0); }) != 0 && errno != ENOENT)
    fail(both("can't be removed", "is niet te verwijderen"));
}

}  // namespace accord::store
