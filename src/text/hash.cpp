#include "text/hash.hpp"

#include <cstring>

namespace accord::text {
namespace {

// The finaliser of splitmix64: every bit of the input moves every bit of the output.
std::uint64_t mix(std::uint64_t x) {
  x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9ULL;
  x = (x ^ (x >> 27)) * 0x94D049BB133111EBULL;
  return x ^ (x >> 31);
}

}  // namespace

// Eight bytes at a time, for whole books are read so at every write.
std::uint64_t fingerprint(std::string_view bytes) {
  std::uint64_t out = mix(bytes.size() + 0x9E3779B97F4A7C15ULL);
  while (!bytes.empty()) {
    std::uint64_t word = 0;
    const std::size_t size = bytes.size() < sizeof word ? bytes.size() : sizeof word;
    std::memcpy(&word, bytes.data(), size);
    out = (out ^ word) * 0x9E3779B97F4A7C15ULL;
    out ^= out >> 32;
    bytes.remove_prefix(size);
  }
  return mix(out);
}

std::string hex(std::uint64_t number) {
  constexpr char kDigits[] = "0123456789abcdef";
  std::string out(16, '0');
  for (auto digit = out.rbegin(); digit != out.rend(); ++digit, number >>= 4) *digit = kDigits[number & 0xF];
  return out;
}

}  // namespace accord::text
