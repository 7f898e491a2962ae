#include "cli/input.hpp"

#include "accord/error.hpp"
#include "cli/world.hpp"
#include "files/toml.hpp"
#include "store/descriptor.hpp"
#include "text/utf8.hpp"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>

namespace accord::cli {
namespace {

std::string read_whole(Input& input, const std::string& shown) {
  std::string bytes;
  try {
    bytes = input.read_all(files::kMostBytes + 1);
  } catch (const Error& error) {
    throw Error(shown + ": " + error.what());
  }
  if (bytes.size() > files::kMostBytes)
    throw Error(shown + ": is larger than 64 MiB", "split it, or leave out columns that are no figures");
  return bytes;
}

}  // namespace

std::string read_input(const Session& session, const std::string& path) {
  if (path == "-") {
    if (session.in == nullptr) throw Error("-: there is nothing to read");
    return read_whole(*session.in, "-");
  }
  const std::string shown = text::make_visible_line(path);
  const std::string full = path.starts_with('/') ? path : session.cwd + '/' + path;
  const store::Descriptor file(::open(full.c_str(), O_RDONLY | O_CLOEXEC));
  if (file.get() < 0) throw Error(shown + ": can't be opened: " + std::strerror(errno));
  struct stat status {};
  if (::fstat(file.get(), &status) == 0 && S_ISDIR(status.st_mode)) throw Error(shown + ": is a folder");
  DescriptorInput input(file.get());
  return read_whole(input, shown);
}

}  // namespace accord::cli
