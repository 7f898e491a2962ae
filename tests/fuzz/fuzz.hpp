// What the fuzz targets share: how they say what must hold, and the texts that their bytes are.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <iostream>
#include <string>
#include <string_view>
#include <vector>

// One input. libFuzzer calls it, or replay.cpp; it returns 0, or ends the program.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace fuzz {

// Set by the control: a target then breaks what it is about to check, and must end the program over it.
inline const bool broken_on_purpose = std::getenv("ACCORD_FUZZ_BROKEN") != nullptr;

// "it must hold that ..."; `text` is what it does not hold of.
inline void require(bool holds, std::string_view sentence, std::string_view text = {}) {
  if (holds) return;
  std::cerr << "finding: it does not hold that " << sentence << '\n';
  if (!text.empty()) std::cerr << "---\n" << text << "\n---" << std::endl;
  std::abort();
}

inline std::string_view text_of(const std::uint8_t* data, std::size_t size) {
  return size == 0 ? std::string_view() : std::string_view(reinterpret_cast<const char*>(data), size);
}

// What stands between lines, or the ends of lines, that say "%%": an input of several texts that people can
// read.
inline std::vector<std::string_view> parts_of(std::string_view text) {
  constexpr std::string_view kMark = "%%\n";
  std::vector<std::string_view> out;
  for (std::size_t at = text.find(kMark); at != std::string_view::npos; at = text.find(kMark)) {
    out.push_back(text.substr(0, at));
    text.remove_prefix(at + kMark.size());
  }
  out.push_back(text);
  return out;
}

}  // namespace fuzz
