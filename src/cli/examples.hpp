// The partnerships to play with that are part of the program: an accord that is installed has no source tree.
#pragma once

#include <span>
#include <string_view>

namespace accord::cli {

struct ExampleFile {
  std::string_view example;  // "vaz-region"
  std::string_view path;     // "parties/noorderzorg.toml"
  std::string_view bytes;
};

// Every file in examples/ that belongs to a partnership, by example and path. The definition is written by
// embed_examples.cmake.
std::span<const ExampleFile> example_files();

}  // namespace accord::cli
