#include "cli/input.hpp"

#include "accord/error.hpp"
#include "cli/world.hpp"
#include "files/toml.hpp"
#include "model/both.hpp"
#include "store/descriptor.hpp"
#include "store/reason.hpp"
#include "text/utf8.hpp"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>

namespace accord::cli {
namespace {

std::string read_whole(Input& input, const std::string& shown) {
  std::string bytes;
  try {
    bytes = input.read_all(files::kMostBytes + 1);
  } catch (const Error& error) {
    throw Error(both("{}: {}", "{}: {}", shown, error.message()));
  }
  if (bytes.size() > files::kMostBytes)
    throw Error(both("{}: is larger than 64 MiB", "{}: is groter dan 64 MiB", shown),
                both("split it, or leave out columns that are no figures",
                     "splits het, of laat kolommen weg die geen cijfers zijn"));
  return bytes;
}

}  // namespace

std::string read_input(const Session& session, const std::string& path) {
  if (path == "-") {
    if (session.in == nullptr) throw Error(both("-: there is nothing to read", "-: er is niets te lezen"));
    return read_whole(*session.in, "-");
  }
  const std::string shown = text::make_visible_line(path);
  const std::string full = path.starts_with('/') ? path : session.cwd + '/' + path;
  const store::Descriptor file(::open(full.c_str(), O_RDONLY | O_CLOEXEC));
  if (file.get() < 0)
    throw Error(both("{}: can't be opened: {}", "{}: is niet te openen: {}", shown, store::reason_of(errno)));
  struct stat status {};
  if (::fstat(file.get(), &status) == 0 && S_ISDIR(status.st_mode))
    throw Error(both("{}: is a folder", "{}: is een map", shown));
  DescriptorInput input(file.get());
  return read_whole(input, shown);
}

}  // namespace accord::cli
