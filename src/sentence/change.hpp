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

// A problem about the tokens `first` up to `last`.
SentenceProblem problem_at(const Sentence& sentence, std::size_t first, std::size_t last,
                           std::string_view rule, Bilingual message, Bilingual help);
// What is wrong with a deadline that is no day.
SentenceProblem undated_problem(const Sentence& sentence, const Piece& deadline);
// Says what people will do. `indicator` is the one to name in the example of a result.
SentenceProblem effort_problem(ByteRange where, std::string_view indicator);

// Ways out that several problems have.
Bilingual say_how_much();
Bilingual result_each();    // of two amounts or indicators in one sentence
Bilingual earlier_apart();  // of two deadlines

// The words with quotes around them.
std::string quoted(const Sentence& sentence, std::size_t first, std::size_t last);

}  // namespace accord::sentence
