// What a person meant by something that is no date as accord writes it.
#pragma once

#include "accord/bilingual.hpp"
#include "accord/date.hpp"

#include <cstddef>
#include <optional>
#include <string_view>

namespace accord::files {

struct DateHint {
  std::size_t length = 0;  // how many bytes of the text were read as a date
  Bilingual message;       // what is wrong with it: "'31-01-2024' is written day first"
  Bilingual help;          // how to write it; with the date itself where it is clear
};

// Reads the beginning of the text: "31-01-2024", "2024/1/31", "2024-02-30", "2024-01", "2024-Q1", "20240131".
// Nothing when it does not look like a date, or when it is a good one.
std::optional<DateHint> read_wrong_date(std::string_view text);

// Of a day that does not exist: "is no date: November 2026 has 30 days".
Bilingual why_no_day(int year, int month, int day);

}  // namespace accord::files
