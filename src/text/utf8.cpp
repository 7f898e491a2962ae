#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <cstring>
#include <iterator>

namespace accord::text {
namespace {

struct Block {
  char32_t first, last;  // both included
};

// Unicode's combining marks and format characters that take no column (the blocks that Latin text,
// emoji and copy-paste bring along; not a full table).
constexpr std::array kZeroWidth = std::to_array<Block>({
    {0x0300, 0x036F},
    {0x0483, 0x0489},
    {0x0591, 0x05BD},
    {0x0610, 0x061A},
    {0x064B, 0x065F},
    {0x1AB0, 0x1AFF},
    {0x1DC0, 0x1DFF},
    {0x200B, 0x200F},
    {0x202A, 0x202E},
    {0x2060, 0x2064},
    {0x20D0, 0x20FF},
    {0xFE00, 0xFE0F},
    {0xFE20, 0xFE2F},
    {0xFEFF, 0xFEFF},
    {0xE0100, 0xE01EF},
});

// East Asian wide and fullwidth characters, and emoji.
constexpr std::array kDoubleWidth = std::to_array<Block>({
    {0x1100, 0x115F},   {0x231A, 0x231B},   {0x2329, 0x232A},   {0x23E9, 0x23EC},   {0x25FD, 0x25FE},
    {0x2614, 0x2615},   {0x2648, 0x2653},   {0x26AA, 0x26AB},   {0x26BD, 0x26BE},   {0x2705, 0x2705},
    {0x270A, 0x270B},   {0x2728, 0x2728},   {0x274C, 0x274C},   {0x2753, 0x2755},   {0x2795, 0x2797},
    {0x2E80, 0x303E},   {0x3041, 0x33FF},   {0x3400, 0x4DBF},   {0x4E00, 0x9FFF},   {0xA000, 0xA4CF},
    {0xAC00, 0xD7A3},   {0xF900, 0xFAFF},   {0xFE30, 0xFE4F},   {0xFF00, 0xFF60},   {0xFFE0, 0xFFE6},
    {0x1F300, 0x1F64F}, {0x1F680, 0x1F6FF}, {0x1F900, 0x1F9FF}, {0x20000, 0x3FFFD},
});

template <std::size_t N>
bool within(const std::array<Block, N>& blocks, char32_t c) {
  const auto after = std::upper_bound(blocks.begin(), blocks.end(), c,
                                      [](char32_t value, const Block& block) { return value < block.first; });
  return after != blocks.begin() && c <= std::prev(after)->last;
}

std::size_t width_of(char32_t c) {
  if (c < 0x300) return 1;
  if (within(kZeroWidth, c)) return 0;
  return within(kDoubleWidth, c) ? 2 : 1;
}

// The length of the valid sequence that begins at `offset`; 0 when there is none.
std::size_t sequence_length(std::string_view text, std::size_t offset) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[offset + i]); };
  const auto continues = [&](std::size_t count) {
    if (text.size() - offset <= count) return false;
    for (std::size_t i = 1; i <= count; ++i)
      if ((byte(i) & 0xC0) != 0x80) return false;
    return true;
  };
  const unsigned char lead = byte(0);
  if (lead < 0x80) return 1;
  if (lead >= 0xC2 && lead <= 0xDF) return continues(1) ? 2 : 0;
  if (lead >= 0xE0 && lead <= 0xEF) {
    if (!continues(2)) return 0;
    if (lead == 0xE0 && byte(1) < 0xA0) return 0;   // overlong
    if (lead == 0xED && byte(1) >= 0xA0) return 0;  // surrogate
    return 3;
  }
  if (lead >= 0xF0 && lead <= 0xF4) {
    if (!continues(3)) return 0;
    if (lead == 0xF0 && byte(1) < 0x90) return 0;   // overlong
    if (lead == 0xF4 && byte(1) >= 0x90) return 0;  // past U+10FFFF
    return 4;
  }
  return 0;
}

// Two digits for each byte of the value, which is below 2^24.
void append_hex(std::string& out, char kind, std::uint32_t value) {
  constexpr std::string_view digits = "0123456789abcdef";
  out += {'\\', kind, '{'};
  unsigned bits = 8;
  while (value >> bits != 0) bits += 8;
  for (; bits > 0; bits -= 4) out += digits[(value >> (bits - 4)) % 16];
  out += '}';
}

template <class Predicate>
std::string escape_if(std::string_view text, Predicate is_escaped) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t offset = 0; offset < text.size();) {
    const std::size_t length = sequence_length(text, offset);
    if (length == 0) {
      append_hex(out, 'x', static_cast<unsigned char>(text[offset++]));
      continue;
    }
    std::size_t after = offset;
    const char32_t c = next_code_point(text, after);
    if (is_escaped(c))
      append_hex(out, 'u', c);
    else
      out.append(text.substr(offset, length));
    offset = after;
  }
  return out;
}

// How many bytes at the front are surely ASCII: most text is, and eight bytes at once have no high bit.
std::size_t ascii_prefix(std::string_view text) {
  std::size_t count = 0;
  for (std::uint64_t eight = 0; text.size() - count >= sizeof eight; count += sizeof eight) {
    std::memcpy(&eight, text.data() + count, sizeof eight);
    if ((eight & 0x8080808080808080U) != 0) break;
  }
  return count;
}

}  // namespace

bool is_ascii(std::string_view text) {
  const std::string_view rest = text.substr(ascii_prefix(text));
  return std::all_of(rest.begin(), rest.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

std::optional<std::size_t> find_invalid_utf8(std::string_view text) {
  for (std::size_t offset = 0; offset < text.size();) {
    if (const std::size_t ascii = ascii_prefix(text.substr(offset)); ascii > 0) {
      offset += ascii;
      continue;
    }
    const std::size_t length = sequence_length(text, offset);
    if (length == 0) return offset;
    offset += length;
  }
  return std::nullopt;
}

char32_t next_code_point(std::string_view text, std::size_t& offset) {
  const auto byte = [&] { return static_cast<unsigned char>(text[offset++]); };
  const char32_t lead = byte();
  if (lead < 0x80) return lead;
  int more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : 1;
  char32_t code_point = lead & (0x3FU >> more);
  for (; more > 0 && offset < text.size(); --more) code_point = (code_point << 6) | (byte() & 0x3FU);
  return code_point;
}

void append_utf8(std::string& out, char32_t c) {
  const auto put = [&out](char32_t byte) { out += static_cast<char>(static_cast<unsigned char>(byte)); };
  if (c < 0x80) {
    put(c);
    return;
  }
  if (c < 0x800) {
    put(0xC0 | (c >> 6));
  } else {
    if (c < 0x10000) {
      put(0xE0 | (c >> 12));
    } else {
      put(0xF0 | (c >> 18));
      put(0x80 | ((c >> 12) & 0x3F));
    }
    put(0x80 | ((c >> 6) & 0x3F));
  }
  put(0x80 | (c & 0x3F));
}

std::size_t count_code_points(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(
      text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

std::size_t display_width(std::string_view text) {
  std::size_t width = 0;
  for (std::size_t offset = 0; offset < text.size();) width += width_of(next_code_point(text, offset));
  return width;
}

std::string truncate_to_width(std::string_view text, std::size_t width, std::string_view ellipsis) {
  if (display_width(text) <= width) return std::string(text);
  const std::size_t mark = display_width(ellipsis);
  if (mark > width) return {};
  std::size_t used = 0;
  std::size_t end = 0;
  for (std::size_t offset = 0; offset < text.size(); end = offset) {
    used += width_of(next_code_point(text, offset));
    if (used > width - mark) break;
  }
  return std::string(text.substr(0, end)) + std::string(ellipsis);
}

std::string lower_case(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t offset = 0; offset < text.size();) {
    if (const char plain = text[offset]; static_cast<unsigned char>(plain) < 0x80) {
      out += plain >= 'A' && plain <= 'Z' ? static_cast<char>(plain - 'A' + 'a') : plain;
      ++offset;
      continue;
    }
    char32_t c = next_code_point(text, offset);
    if (c >= 0xC0 && c <= 0xDE && c != 0xD7) {
      c += 0x20;
    } else if (c >= 0x100 && c <= 0x17F && c != 0x130 && c != 0x131 && c != 0x178 && c != 0x17F) {
      const bool odd_is_lower = !((c >= 0x139 && c <= 0x148) || (c >= 0x179 && c <= 0x17E));
      if ((c % 2 == 0) == odd_is_lower && c != 0x138 && c != 0x149) c += 1;
    }
    append_utf8(out, c);
  }
  return out;
}

bool is_hidden(char32_t c) {
  return c < 0x20 || (c >= 0x7F && c <= 0x9F) || c == 0x061C || (c >= 0x200E && c <= 0x200F) ||
         (c >= 0x2028 && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

std::string make_visible(std::string_view text) {
  return escape_if(text, [](char32_t c) { return c != '\n' && c != '\t' && is_hidden(c); });
}

std::string make_visible_line(std::string_view text) { return escape_if(text, is_hidden); }

}  // namespace accord::text
