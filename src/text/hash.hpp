// A fingerprint of bytes: to see whether something changed, not to withstand anybody.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace accord::text {

// 64 bits; the constants of splitmix64: https://prng.di.unimi.it/splitmix64.c
std::uint64_t fingerprint(std::string_view bytes);

// 16 hexadecimal digits, small letters.
std::string hex(std::uint64_t number);

}  // namespace accord::text
