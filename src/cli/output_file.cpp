#include "cli/output_file.hpp"

#include "accord/error.hpp"
#include "model/both.hpp"
#include "store/descriptor.hpp"
#include "store/reason.hpp"
#include "text/utf8.hpp"

#include <cerrno>
#include <fcntl.h>
#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>

namespace accord::cli {
namespace {

using store::Descriptor;

// `name` is the file as the user named it.
[[noreturn]] void fail(const std::string& name) {
  throw Error(both("{}: can't be written: {}", "{}: is niet te schrijven: {}", text::make_visible_line(name),
                   store::reason_of(errno)));
}

void write_in_place(const std::string& path, const std::string& name, std::string_view bytes) {
  Descriptor file(::open(path.c_str(), O_WRONLY | O_CLOEXEC));
  if (!file.ok() || !store::write_all(file.get(), bytes) || !file.close()) fail(name);
}

// Beside the file, so that a rename moves it into place; under a name that begins with a dot, so that one
// that a crash leaves behind is no file of the partnership.
void write_beside(const std::string& path, const std::string& name, mode_t mode, std::string_view bytes) {
  const std::filesystem::path at(path);
  std::string staged = (at.parent_path() / ('.' + at.filename().string() + '.')).string();
  staged.append(6, 'X');  // mkostemp puts others in their place
  Descriptor file(::mkostemp(staged.data(), O_CLOEXEC));
  if (!file.ok()) fail(name);
  const bool written = store::write_all(file.get(), bytes) && ::fchmod(file.get(), mode) == 0 &&
                       ::fsync(file.get()) == 0 && file.close();
  if (written && ::rename(staged.c_str(), path.c_str()) == 0) return;
  const int why = errno;
  ::unlink(staged.c_str());
  errno = why;
  fail(name);
}

mode_t mode_of_new_files() {
  const mode_t mask = ::umask(0);
  ::umask(mask);
  return 0666 & ~mask;
}

}  // namespace

void put_file(const std::string& path, const std::optional<std::string>& text) {
  if (!text) {
    if (::unlink(path.c_str()) != 0 && errno != ENOENT) fail(path);
    return;
  }
  std::error_code error;
  std::filesystem::create_directories(std::filesystem::path(path).parent_path(), error);
  struct stat there {};
  const bool is_there = ::lstat(path.c_str(), &there) == 0;
  write_beside(path, path, is_there ? there.st_mode & 07777 : mode_of_new_files(), *text);
}

void write_output(Session& session, const Given& given, std::string_view bytes) {
  const std::string name = given.value(kOutputFile.name).value_or("-");
  if (name == "-") return session.out.write(bytes);
  if (name.empty())
    throw UsageError(both("-o needs a file's name", "-o heeft de naam van een bestand nodig"));
  std::error_code error;
  const auto at = std::filesystem::path(session.cwd) / name;
  const auto real = std::filesystem::canonical(at, error);
  const std::string path = (error ? at : real).string();
  struct stat there {};
  if (::stat(path.c_str(), &there) != 0) return write_beside(path, name, mode_of_new_files(), bytes);
  if (S_ISREG(there.st_mode)) return write_beside(path, name, there.st_mode & 07777, bytes);
  if (S_ISDIR(there.st_mode))
    throw Error(
        both("{}: is a folder, not a file", "{}: is een map, geen bestand", text::make_visible_line(name)));
  write_in_place(path, name, bytes);  // a device or a FIFO can only be written to
}

}  // namespace accord::cli
