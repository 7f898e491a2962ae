// What people's own sentences say, without knowing any indicator: which of their numbers are amounts
// (targets.cpp), and whether they tell of an effort (effort.cpp).
#pragma once

#include "sentence/pieces.hpp"
#include "sentence/tokens.hpp"
#include "sentence/words.hpp"

#include <cstddef>
#include <span>
#include <vector>

namespace accord::sentence {

// What the words directly around an amount say of it.
struct Role {
  bool from = false, to = false, by = false, bound = false, sign = false;
  bool compared = false;        // "more", "fewer" directly behind it
  std::size_t first_piece = 0;  // where the words that belong to it begin
  bool bare() const { return !from && !to && !by && !bound && !sign && !compared; }
};
Role find_role(std::span<const Piece> pieces, std::size_t amount);

// The first token that is said: behind "Objective 2:", "SDG 3.2", bullets.
std::size_t skip_heading(const Sentence& sentence);

// Makes `other` of every number that is no amount of a result (ages, names, rates, years of reference) and
// of every year that is no deadline ("compared to 2019").
void set_names_aside(const Sentence& sentence, std::vector<Piece>& pieces);

// Whether the sentence says what people will do, given its pieces after `set_names_aside`.
bool tells_effort(const Sentence& sentence, std::span<const Piece> pieces);

// The same from the sentence alone.
bool says_effort(const Sentence& sentence);

}  // namespace accord::sentence
