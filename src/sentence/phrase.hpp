// What kind of sentence it is: a result, an effort or a wish. Judged by its words, without indicators.
#pragma once

#include "sentence/tokens.hpp"

namespace accord::sentence {

// Whether the sentence says what people will do and not what will be different.
bool says_effort(const Sentence& sentence);

}  // namespace accord::sentence
