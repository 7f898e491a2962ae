#include "sentence/phrase.hpp"
#include "sentence/words.hpp"
#include "accord/sentence.hpp"
namespace accord::sentence { bool says_effort(const Sentence& s) { return static_cast<bool>(find_words(s, 0, Meaning::effort_verb)); } }
namespace accord { Phrase read_phrase(std::string_view) { return {}; } }
