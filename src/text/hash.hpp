// A fingerprint of bytes: to see whether something changed, not to withstand anybody.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace accord::text {

// FNV-1a of 64 bits: http://www.isthe.com/chongo/tech/comp/fnv/
std::uint64_t fingerprint(std::string_view bytes);

// 16 hexadecimal digits, small letters.
std::string hex(std::uint64_t number);

}  // namespace accord::text
