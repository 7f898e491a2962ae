// The bytes of somebody's export as UTF-8 text.
#pragma once

#include "accord/bilingual.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace accord::exchange {

struct Refusal {
  Bilingual message, help;
};

struct Decoded {
  std::string text;                // UTF-8 without a byte order mark and without NUL
  Bilingual told;                  // "UTF-8", "Windows-1252: ...", as an assumption
  std::optional<Refusal> refusal;  // why the bytes are no text; `text` is then empty
};

// What tells the encoding, the first that does: a byte order mark; bytes that are valid UTF-8; `wanted`, as
// --encoding or import rules name it (empty: nobody does); zero bytes in every second place, for UTF-16; else
// it is Windows-1252. A workbook, a PDF or a web page is refused with what to do.
Decoded decode(std::string bytes, std::string_view wanted);

// Whether it is the name of an encoding that decode() knows, capitals aside.
bool is_encoding(std::string_view name);

}  // namespace accord::exchange
