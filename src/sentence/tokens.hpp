// A sentence cut into words, numbers and marks, each with its place.
#pragma once

#include "accord/sentence.hpp"
#include "text/number.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace accord::sentence {

enum class TokenKind { word, number, mark };

struct Token {
  TokenKind kind = TokenKind::mark;
  ByteRange where;
  std::string_view
      text;            // in lower case; a hyphen is a token of its own, "FTE's", "CO2" and "t.o.v." are one
  bool glued = false;  // no space before it
  std::uint64_t meanings = 0;  // a bit for each Meaning (words.hpp) that words beginning with it may have
  text::NumberReading number;  // of a number; the outcome may be none ("1.2.3")
};

// Not copied or moved: the tokens look into `lower`.
struct Sentence {
  explicit Sentence(std::string_view sentence);
  Sentence(const Sentence&) = delete;
  Sentence& operator=(const Sentence&) = delete;

  std::string_view written;  // the caller's; must outlive this
  std::string lower;         // as long as `written`, byte for byte in the same place
  std::vector<Token> tokens;

  std::size_t size() const { return tokens.size(); }
  // The lower-case text of token `i`; empty behind the end.
  std::string_view text(std::size_t i) const {
    return i < tokens.size() ? tokens[i].text : std::string_view();
  }
  bool is_number(std::size_t i) const { return i < tokens.size() && tokens[i].kind == TokenKind::number; }
  bool is_word(std::size_t i) const { return i < tokens.size() && tokens[i].kind == TokenKind::word; }
  bool glued(std::size_t i) const { return i < tokens.size() && tokens[i].glued; }
  // The words as written, from token `first` up to, not including, `last`; empty for an empty range.
  ByteRange range(std::size_t first, std::size_t last) const;
  std::string_view words(std::size_t first, std::size_t last) const;
  // The first token that begins at or behind byte `offset`.
  std::size_t token_at(std::size_t offset) const;
  // The token behind a name (or a unit) that is written from token `first` on, spaces, hyphens and case
  // aside; nothing when it is not there, or would end in the middle of a word ("staff" in "staff-retention").
  std::optional<std::size_t> match_name(std::size_t first, std::string_view name) const;
};

// How many bytes of spaces and hyphens a name begins with.
std::size_t skip_name_gaps(std::string_view name);

}  // namespace accord::sentence
