#include "text/fold.hpp"
#include "text/utf8.hpp"

#include <doctest/doctest.h>

using namespace accord::text;

TEST_CASE("letters lose their accents and their size") {
  CHECK(fold_to_ascii("Zorgco\xC3\xB6peratie \xC3\x89\xC3\xA9n") == "zorgcooperatie een");
  CHECK(fold_to_ascii("\xC5\x81\xC3\xB3\xC4\x91\xC5\xBA \xC5\xA0\xC5\xBE") == "lodz sz");
  CHECK(fold_to_ascii("e\xCC\x81") == "e");
}

TEST_CASE("what is no Latin letter becomes a space") {
  CHECK(fold_to_ascii("a\xE2\x82\xAC"
                      "b") == "a b");
  CHECK(fold_to_ascii("5 \xC3\xB7 2") == "5   2");
  CHECK(fold_to_ascii("").empty());
}

TEST_CASE("whatever is folded is small ASCII") {
  for (char32_t c = 1; c < 0x3000; ++c) {
    std::string sign;
    if (c < 0x80) {
      sign += static_cast<char>(c);
    } else if (c < 0x800) {
      sign += static_cast<char>(0xC0 | (c >> 6));
      sign += static_cast<char>(0x80 | (c & 0x3F));
    } else {
      sign += static_cast<char>(0xE0 | (c >> 12));
      sign += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
      sign += static_cast<char>(0x80 | (c & 0x3F));
    }
    for (const char out : fold_to_ascii(sign)) {
      INFO(sign);
      CHECK(static_cast<unsigned char>(out) < 0x80);
      CHECK_FALSE((out >= 'A' && out <= 'Z'));
    }
  }
}
