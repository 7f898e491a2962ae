// The one change that the pieces of a sentence make together.
#pragma once

#include "accord/sentence.hpp"
#include "sentence/pieces.hpp"
#include "sentence/tokens.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace accord::sentence {

struct CombinedChange {
  std::optional<SentenceProblem>
      problem;                   // no-amount, no-direction, ambiguous-number, two-results, leftover-words
  std::optional<Change> change;  // what could be read, also beside a problem
};

// What an amount is that no word makes a change or a level: "120 nurses trained", "10% staff".
enum class BareAmount { unclear, level };

// Reads the amounts, directions and bounds; passes over every other piece, also those of kind `other`.
CombinedChange combine_change(const Sentence& sentence, std::span<const Piece> pieces,
                              BareAmount bare = BareAmount::unclear);

}  // namespace accord::sentence
