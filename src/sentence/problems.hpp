// What several readers of a sentence find wrong with it, told once.
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

// What can't be a sentence or a share at all: no UTF-8, or as long as a page, for reading takes the square of
// the length. `shorter` is the way out of that.
std::optional<SentenceProblem> find_unreadable(std::string_view written, Bilingual (*shorter)());
// A problem about the tokens `first` up to `last`.
SentenceProblem problem_at(const Sentence& sentence, std::size_t first, std::size_t last,
                           std::string_view rule, Bilingual message, Bilingual help);
// What is wrong with a deadline that is no day.
SentenceProblem undated_problem(const Sentence& sentence, const Piece& deadline);
// "Increase internships by 2000" without another amount: 2000 may be the deadline, or by how much. Only where
// something goes up or down, and not in front: "by 2030, reduce ..." says when.
std::optional<SentenceProblem> find_doubtful_year(const Sentence& sentence, std::span<const Piece> pieces);
// Says what people will do. The example of a result is about `indicator`, going the way that is better.
SentenceProblem effort_problem(ByteRange where, std::string_view indicator, Direction better = Direction::up);

// Neither it nor what it is part of says by when.
SentenceProblem no_deadline_problem();

// Ways out that several problems have.
Bilingual say_how_much();
Bilingual say_only_that();  // of a sentence that is too long
Bilingual result_each();    // of two amounts or indicators in one sentence
Bilingual earlier_apart();  // of two deadlines

// The words with quotes around them.
std::string quoted(const Sentence& sentence, std::size_t first, std::size_t last);

}  // namespace accord::sentence
