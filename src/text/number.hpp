// Numbers as people write them, in Dutch and in English: "1234", "1 234", "2.5", "2,5", "1.234,5".
// A number is never guessed: "1.000" is one in English and a thousand in Dutch, and is told as such.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace accord::text {

// What is known of the text that the number stands in (a spreadsheet's column, say).
enum class DecimalMark { unknown, point, comma };

enum class NumberOutcome {
  none,       // no number, or one with marks that fit neither language ("1.2.3", "1,23,4")
  number,     // one meaning
  ambiguous,  // two meanings: `number` with '.' as the decimal mark, `other` with ','
};

struct WrittenNumber {
  double value = 0;
  int decimals = 0;  // as written: 2 for "7.80"
};

struct NumberReading {
  NumberOutcome outcome = NumberOutcome::none;
  WrittenNumber number;
  WrittenNumber other;     // only when ambiguous
  std::size_t length = 0;  // the bytes of the digits and marks, also when they make no number
};

// Reads the digits that `text` begins with, as far as they go on ("2,5% more" reads "2,5"); no sign.
// Groups of thousands are parted by '.', ',' or a space (also a non-breaking or a thin one), are three
// digits each, and begin with 1 to 3 digits that are no 0. With a known mark nothing is ambiguous, and
// the other mark can only part groups.
NumberReading scan_number(std::string_view text, DecimalMark mark = DecimalMark::unknown);

// Reads the whole of `text`, spaces around it aside, with an optional sign ("-", "+" or U+2212).
NumberReading read_number(std::string_view text, DecimalMark mark = DecimalMark::unknown);

// The shortest digits that read back as the same number, without an exponent: "89.3", "1000".
std::string plain_number(double value);

}  // namespace accord::text
