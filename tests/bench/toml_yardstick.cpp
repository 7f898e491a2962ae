// The yardstick for reading books: each file that is named goes through toml++, configured as accord's strict
// reader configures it, and the tree is dropped. Nothing is computed.
#include <cstdio>
#include <exception>
#include <fstream>
#include <iterator>
#include <string>

#define TOML_ASSERT(x) static_cast<void>(0)
#define TOML_FLOAT_CHARCONV 1
#define TOML_HEADER_ONLY 1
#include <toml++/toml.h>

namespace {

std::string read_file(const char* path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

}  // namespace

int main(int argc, char** argv) try {
  std::size_t tables = 0;
  for (int i = 1; i < argc; ++i) tables += toml::parse(read_file(argv[i]), std::string_view(argv[i])).size();
  std::printf("%d files, %zu tables\n", argc - 1, tables);
  return 0;
} catch (const std::exception& error) {
  std::fprintf(stderr, "%s\n", error.what());
  return 1;
}
