#include "text/fold.hpp"

#include "text/utf8.hpp"

namespace accord::text {
namespace {

// U+00DF to U+00FF, after lower_case().
constexpr std::string_view kLatin1 = "saaaaaaaceeeeiiiidnooooo ouuuuyty";
// U+0100 to U+017F.
constexpr std::string_view kLatinExtended =
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooorrrrrrsssssssstttttt"
    "uuuuuuuu"
    "uuuuwwyyyzzzzzzs";
static_assert(kLatin1.size() == 0xFF - 0xDF + 1 && kLatinExtended.size() == 0x80);

char fold(char32_t c) {
  if (c < 0x80) return static_cast<char>(c);
  if (c >= 0xDF && c <= 0xFF) return kLatin1[c - 0xDF];
  if (c >= 0x100 && c <= 0x17F) return kLatinExtended[c - 0x100];
  return ' ';
}

}  // namespace

std::string fold_to_ascii(std::string_view text) {
  const std::string lower = lower_case(text);
  std::string out;
  for (std::size_t offset = 0; offset < lower.size();) {
    const char32_t c = next_code_point(lower, offset);
    const bool mark = c >= 0x300 && c <= 0x36F;  // an accent by itself, behind its letter
    if (!mark) out += fold(c);
  }
  return out;
}

}  // namespace accord::text
