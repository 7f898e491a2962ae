#include "git/folder_files.hpp"

#include <doctest/doctest.h>

using accord::git::with_line;

TEST_CASE("a line for git is put behind what is there and is put there once") {
  CHECK(with_line("", ".accord/") == ".accord/\n");
  CHECK(with_line("build/\n", ".accord/") == "build/\n.accord/\n");
  CHECK(with_line("build/", ".accord/") == "build/\n.accord/\n");
  CHECK(with_line("build/\r\n# mine\r\n", ".accord/") == "build/\r\n# mine\r\n.accord/\r\n");
  for (const char* there : {".accord/\n", ".accord/", "a\n.accord/ \nb\n", "a\r\n.accord/\r\nb"})
    CHECK(with_line(there, ".accord/") == there);
  CHECK(with_line("#.accord/\n", ".accord/") == "#.accord/\n.accord/\n");
}
