// Days and periods as people write them in a sentence, and the deadlines made of them.
#pragma once

#include "accord/date.hpp"
#include "sentence/tokens.hpp"

#include <cstddef>
#include <optional>

namespace accord::sentence {

// "2026-12-31", "31-12-2026", "31/12/2026", "31 december 2026", "December 31, 2026", "december 2026",
// "Q4 2026", "2026-Q4", "4e kwartaal 2026", "2026". "Mid 2026" and "03/04/2026" are found too, without a day.
struct FoundDate {
  std::size_t tokens = 0;           // 0 when no date begins here
  std::optional<Date> first, last;  // of the period; both the same for a day; absent for 31 February
  bool bare_year = false;           // "2026": a number that may be an amount as well
  // Where the words are no day but near one: "mid 2026" proposes 30 June, "03/04/2026" 3 April or 4 March,
  // and "31 November" 30 November twice, the last day that there is.
  std::optional<Date> proposed = std::nullopt, alternative = std::nullopt;
};
FoundDate find_date(const Sentence& sentence, std::size_t at);

struct FoundDeadline {
  std::size_t tokens = 0;    // 0 when no deadline begins here
  std::optional<Date> date;  // the last day; absent for 31 February
  bool doubtful = false;     // "by 2026", "met 2026": a year only where another amount stands
  std::optional<Date> proposed = std::nullopt, alternative = std::nullopt;  // as FoundDate's
};
// A date with the words that make it a deadline ("by the end of", "uiterlijk op", "before"). A year needs
// such a word, other dates do not. "Before X" ends the day before X begins, "before the end of X" with X.
FoundDeadline find_deadline(const Sentence& sentence, std::size_t at);

// Which words are a deadline that counts from the day on which they are written. "Within two years" may say
// how long something takes as well, "next year" may not.
enum class RelativeDates { none, named, all };

// How many tokens from `at` on are one: "by the end of next year", "over twee jaar", "binnen een jaar"; but
// not "within a year of diagnosis", and not "than this year". They name no day, and nothing here knows what
// day it is.
std::size_t count_relative_deadline(const Sentence& sentence, std::size_t at, RelativeDates which);

// Whether token `at` is a number that can be a year: four digits, 1900 to 2200.
bool is_year(const Sentence& sentence, std::size_t at);

}  // namespace accord::sentence
