// A folder for one test, gone behind it with all that is in it.
#pragma once

#include <doctest/doctest.h>

#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <unistd.h>

class TemporaryFolder {
 public:
  TemporaryFolder() {
    std::string name = (std::filesystem::temp_directory_path() / "accord-test-").string();
    name.append(6, 'X');  // mkdtemp puts others in their place
    REQUIRE(::mkdtemp(name.data()) != nullptr);
    path_ = name;
    root_ = ::open(name.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  }
  ~TemporaryFolder() {
    ::close(root_);
    std::filesystem::remove_all(path_);
  }
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;

  const std::filesystem::path& path() const { return path_; }
  int root() const { return root_; }  // its descriptor
  std::filesystem::path at(const std::string& path) const { return path_ / path; }
  void put(const std::string& path, std::string_view text) const {
    std::filesystem::create_directories(at(path).parent_path());
    std::ofstream(at(path), std::ios::binary) << text;
  }
  std::string get(const std::string& path) const {
    std::ifstream in(at(path), std::ios::binary);
    return in ? std::string(std::istreambuf_iterator<char>(in), {}) : "(none)";
  }

 private:
  std::filesystem::path path_;
  int root_ = -1;
};
