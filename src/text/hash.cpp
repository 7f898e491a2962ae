#include "text/hash.hpp"

namespace accord::text {

std::uint64_t fingerprint(std::string_view bytes) {
  std::uint64_t out = 0xCBF29CE484222325ULL;
  for (const char c : bytes) {
    out ^= static_cast<unsigned char>(c);
    out *= 0x100000001B3ULL;
  }
  return out;
}

std::string hex(std::uint64_t number) {
  constexpr char kDigits[] = "0123456789abcdef";
  std::string out(16, '0');
  for (auto digit = out.rbegin(); digit != out.rend(); ++digit, number >>= 4) *digit = kDigits[number & 0xF];
  return out;
}

}  // namespace accord::text
