#include "accord/error.hpp"
#include "store/plain_write.hpp"
#include "temporary_folder.hpp"
#include "text/hash.hpp"

#include <doctest/doctest.h>

#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <set>
#include <sys/stat.h>
#include <unistd.h>

using namespace accord;
using namespace accord::store;
namespace fs = std::filesystem;

namespace {

Fingerprint print(std::string_view text) { return text::fingerprint(text); }

class Folder : public TemporaryFolder {
 public:
  using TemporaryFolder::put;
  void put(const std::string& name, std::string_view text, unsigned mode) const {
    put(name, text);
    REQUIRE(::chmod(at(name).c_str(), mode) == 0);
  }
  unsigned mode(const std::string& name) const {
    struct stat info {};
    return ::stat(at(name).c_str(), &info) == 0 ? info.st_mode & 07777 : 0;
  }
  std::set<std::string> names() const {
    std::set<std::string> out;
    for (const auto& entry : fs::recursive_directory_iterator(path()))
      out.insert(fs::relative(entry.path(), path()).string());
    return out;
  }
};

}  // namespace

TEST_CASE("plain write: a new file is made with the folders above it, to be run or not") {
  const Folder folder;
  const mode_t mask = ::umask(022);
  write_plain(folder.root(), "docs/more/a.md", std::nullopt, "a", Executable::no);
  write_plain(folder.root(), "run", std::nullopt, "b", Executable::yes);
  ::umask(mask);
  CHECK(folder.get("docs/more/a.md") == "a");
  CHECK(folder.mode("docs/more/a.md") == 0644);
  CHECK(folder.get("run") == "b");
  CHECK(folder.mode("run") == 0755);
  CHECK(folder.names() == std::set<std::string>{"docs", "docs/more", "docs/more/a.md", "run"});
}

TEST_CASE("plain write: who may read a file stays, and who may read it may run it or nobody may") {
  const Folder folder;
  for (const auto& [old, executable, now] : {std::tuple{0640U, Executable::yes, 0750U},
                                             {0750U, Executable::no, 0640U},
                                             {0644U, Executable::no, 0644U},
                                             {0700U, Executable::yes, 0700U},
                                             {0611U, Executable::yes, 0700U}}) {
    folder.put("x", "old", old);
    write_plain(folder.root(), "x", print("old"), "new", executable);
    CHECK(folder.get("x") == "new");
    CHECK(folder.mode("x") == now);
  }
  CHECK(folder.names() == std::set<std::string>{"x"});
}

TEST_CASE("plain write: a file goes, and nothing is left of it") {
  const Folder folder;
  folder.put("x", "old", 0644);
  write_plain(folder.root(), "x", print("old"), std::nullopt, Executable::no);
  CHECK(folder.names().empty());
  write_plain(folder.root(), "x", std::nullopt, std::nullopt, Executable::no);
  CHECK(folder.names().empty());
}

TEST_CASE("plain write: what somebody changed just now is left as it is, with nothing beside it") {
  const Folder folder;
  folder.put("x", "a person's", 0644);
  CHECK_THROWS_AS(write_plain(folder.root(), "x", print("old"), "new", Executable::no), Error);
  CHECK_THROWS_AS(write_plain(folder.root(), "x", std::nullopt, "new", Executable::no), Error);
  CHECK_THROWS_AS(write_plain(folder.root(), "x", print("old"), std::nullopt, Executable::no), Error);
  CHECK(folder.get("x") == "a person's");
  CHECK(folder.names() == std::set<std::string>{"x"});
}

TEST_CASE(
    "plain write: below a link or a file nothing can be written, below a folder that is not there it can") {
  const Folder folder;
  fs::create_directories(folder.path() / "a/b");
  fs::create_directory_symlink("b", folder.path() / "a/link");
  folder.put("a/file", "x", 0644);
  CHECK_FALSE(is_barred(folder.root(), "new.md"));
  CHECK_FALSE(is_barred(folder.root(), "a/new.md"));
  CHECK_FALSE(is_barred(folder.root(), "a/b/new.md"));
  CHECK_FALSE(is_barred(folder.root(), "none/b/new.md"));
  CHECK(is_barred(folder.root(), "a/link/new.md"));
  CHECK(is_barred(folder.root(), "a/link/more/new.md"));
  CHECK(is_barred(folder.root(), "a/file/new.md"));
  CHECK_THROWS_AS(write_plain(folder.root(), "a/link/new.md", std::nullopt, "x", Executable::no), Error);
  CHECK(fs::is_empty(folder.path() / "a/b"));
}
