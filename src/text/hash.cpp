#include "text/hash.hpp"

#include <algorithm>
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

// Four times eight bytes at a time, for whole books are read so at every write.
std::uint64_t fingerprint(std::string_view bytes) {
  constexpr std::uint64_t kOdd = 0x9E3779B97F4A7C15ULL;
  const auto stir = [](std::uint64_t lane, std::uint64_t word) {
    lane = (lane ^ word) * kOdd;
    return lane ^ (lane >> 32);
  };
  const auto word_at = [&bytes](std::size_t offset) {
    std::uint64_t word = 0;
    std::memcpy(&word, bytes.data() + offset, std::min(sizeof word, bytes.size() - offset));
    return word;
  };
  std::uint64_t lanes[] = {mix(bytes.size() + kOdd), 1, 2, 3};
  for (; bytes.size() >= 32; bytes.remove_prefix(32))
    for (std::size_t i = 0; i < 4; ++i) lanes[i] = stir(lanes[i], word_at(8 * i));
  for (std::size_t offset = 0; offset < bytes.size(); offset += 8) lanes[0] = stir(lanes[0], word_at(offset));
  return mix(stir(stir(stir(lanes[0], lanes[1]), lanes[2]), lanes[3]));
}

std::string hex(std::uint64_t number) {
  constexpr char kDigits[] = "0123456789abcdef";
  std::string out(16, '0');
  for (auto digit = out.rbegin(); digit != out.rend(); ++digit, number >>= 4) *digit = kDigits[number & 0xF];
  return out;
}

}  // namespace accord::text
