// A sentence as the pieces that the grammar is made of: amounts, deadlines, directions and the small
// words that tie them together.
#pragma once

#include "accord/date.hpp"
#include "sentence/tokens.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace accord::sentence {

struct Amount {
  int sign = 0;  // -1 or 1 where one is written
  text::WrittenNumber number;
  text::WrittenNumber other;  // the other reading of an ambiguous number
  bool ambiguous = false;
  bool fraction = false;                      // "a third": the value is 0.333...
  bool share = false;                         // "1 in 3": 33.333..., its unit is "%"
  bool in_words = false;                      // "three"
  bool range = false;                         // "15-20"
  bool open_ended = false;                    // "500+"
  std::string unit;                           // as Change gives it
  std::size_t unit_first = 0, unit_last = 0;  // its tokens; the same when none is written
};

enum class PieceKind {
  subject,
  deadline,
  amount,
  factor,
  at_least,
  at_most,
  up_to,
  or_more,
  or_less,
  from,
  to,
  by,
  of,
  up,
  down,
  particle_up,
  particle_down,
  reach,
  neutral,
  filler,
  conjunction,
  punctuation,
  other,
};

struct Piece {
  PieceKind kind = PieceKind::other;
  std::size_t first = 0, last = 0;  // tokens, the end excluded
  Amount amount;                    // of an amount
  double value = 0;                 // of a factor: the change in per cent
  std::optional<Date> date;         // of a deadline; absent for a day that no calendar has
  bool doubtful = false;            // of a deadline: "by 2026", where 2026 may be an amount
  std::optional<Date> proposed = std::nullopt, alternative = std::nullopt;  // of a deadline (dates.hpp)
  bool relative = false;  // of a deadline: "next year", which names no day
};

// What is known before the sentence is cut into pieces.
struct Setting {
  std::size_t subject_first = 0, subject_last = 0;  // tokens of the subject; the same when it is not known
  std::string_view unit;                            // the indicator's; empty when it is not known
};

// How many tokens from `at` on are that unit, a plural "s" more or less; 0 when it is not there.
std::size_t count_unit(const Sentence& sentence, std::size_t at, std::string_view unit);

// All of the sentence: every token is in one piece. Words such as "next year" are a deadline only in a
// sentence that has no other and that has an amount besides: with a date "within a year" belongs to what is
// measured.
std::vector<Piece> cut_pieces(const Sentence& sentence, const Setting& setting);

// The amount that begins at token `at`, a sign and a unit included. Sets `last` behind it.
std::optional<Amount> find_amount(const Sentence& sentence, std::size_t at, const Setting& setting,
                                  std::size_t& last);

// "Three times as many", "2x zoveel" from token `at` on, as the change in per cent. Sets `last` behind it.
// Once as many is no change, and none of two readings of a number is taken.
std::optional<double> find_multiple(const Sentence& sentence, std::size_t at, std::size_t& last);

}  // namespace accord::sentence
