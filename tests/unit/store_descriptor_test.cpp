#include "store/descriptor.hpp"
#include "temporary_folder.hpp"

#include <doctest/doctest.h>

#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <sys/stat.h>
#include <unistd.h>

using namespace accord::store;
namespace fs = std::filesystem;

namespace {

using Folder = TemporaryFolder;

}  // namespace

TEST_CASE("a file of as many bytes as are allowed is read and one of a byte more is not") {
  const Folder folder;
  for (const std::size_t size : {std::size_t{0}, std::size_t{1}, std::size_t{4096}, std::size_t{100'000}}) {
    const std::string text(size, 'x');
    folder.put("file", text);
    std::string read = "of no use";
    CHECK(read_file(folder.root(), "file", size, read) == Contents::read);
    CHECK(read == text);
    CHECK(read_file(folder.root(), "file", kNoLimit, read) == Contents::read);
    if (size > 0) CHECK(read_file(folder.root(), "file", size - 1, read) == Contents::too_large);
  }
}

TEST_CASE("only a regular file is read, and why another is not is told") {
  const Folder folder;
  folder.put("file", "x");
  fs::create_directory(folder.path() / "folder");
  fs::create_symlink("file", folder.path() / "link");
  ::mkfifo((folder.path() / "fifo").c_str(), 0600);
  std::string read;
  for (const char* name : {"folder", "link", "fifo"}) {
    INFO(name);
    CHECK(read_file(folder.root(), name, kNoLimit, read) == Contents::not_regular);
  }
  CHECK(read_file(folder.root(), "none", kNoLimit, read) == Contents::failed);
  CHECK(errno == ENOENT);
}

TEST_CASE("a file that says that it is empty and is not is read to its end") {
  const int folder = ::open("/proc/self", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (folder < 0) return;
  std::string read;
  CHECK(read_file(folder, "comm", kNoLimit, read) == Contents::read);
  std::ifstream in("/proc/self/comm");
  CHECK(read == std::string(std::istreambuf_iterator<char>(in), {}));
  CHECK(read.size() > 1);
  ::close(folder);
}

TEST_CASE("a folder is opened part by part and no part may be a link or a file") {
  const Folder folder;
  folder.put("a/b/file", "x");
  fs::create_directory_symlink("b", folder.path() / "a/link");
  CHECK(open_folder(folder.root(), "").ok());
  CHECK(open_folder(folder.root(), "a").ok());
  std::string read;
  CHECK(read_file(open_folder(folder.root(), "a/b").get(), "file", kNoLimit, read) == Contents::read);
  for (const char* path : {"a/link", "a/b/file", "a/none/b", "none"}) {
    INFO(path);
    CHECK_FALSE(open_folder(folder.root(), path).ok());
  }
}

TEST_CASE("a path is its folder and its name") {
  CHECK(split_path("a.toml").folder.empty());
  CHECK(split_path("a.toml").name == "a.toml");
  CHECK(split_path("goals/x/a.toml").folder == "goals/x");
  CHECK(split_path("goals/x/a.toml").name == "a.toml");
}

TEST_CASE("a descriptor is closed once and tells when that failed") {
  const Folder folder;
  const int fd = ::open(folder.path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  Descriptor one(fd);
  CHECK(one.close());
  CHECK_FALSE(one.ok());
  CHECK(one.close());
  CHECK(::fcntl(fd, F_GETFD) == -1);
  Descriptor wrong(fd);
  CHECK_FALSE(wrong.close());
  Descriptor kept(::dup(folder.root()));
  const int released = kept.release();
  CHECK(::close(released) == 0);
}
