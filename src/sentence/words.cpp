#include "sentence/words.hpp"

#include <string>

namespace accord::sentence {
namespace {

// There are more meanings than bits: some share one, and a lookup that the bit lets pass looks in the table.
constexpr std::uint64_t kUnitBit = std::uint64_t{1} << 63;
constexpr std::uint64_t bit(Meaning meaning) { return std::uint64_t{1} << (static_cast<int>(meaning) % 63); }

bool may_mean(const Sentence& sentence, std::size_t at, Meaning meaning) {
  return at < sentence.size() && (sentence.tokens[at].meanings & bit(meaning)) != 0;
}

std::string_view first_word(std::string_view words) { return words.substr(0, words.find(' ')); }

const WordTable<WordRow>& words_of(Language language) {
  return language == Language::en ? english_words() : dutch_words();
}

// Calls `use` with each spelling of either language that begins with `first`, and its row.
template <class Use>
void for_each_word(std::string_view first, const Use& use) {
  dutch_words().for_each(first, use);
  english_words().for_each(first, use);
}

bool is_listed(std::string_view word, Meaning meaning, Language language) {
  bool found = false;
  words_of(language).for_each(word, [&](std::string_view words, const WordRow& row) {
    found = found || (words == word && row.meaning == meaning);
  });
  return found;
}

bool is_vowel(char c) { return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u'; }

bool ends_double(std::string_view word) {
  return word.size() > 2 && word[word.size() - 1] == word[word.size() - 2] && !is_vowel(word.back());
}

// The verbs that an English word without its ending may come from: "mak" -> make, "plann" -> plan.
bool is_english_stem(std::string_view stem, Meaning meaning) {
  if (stem.size() < 2) return false;
  if (is_listed(stem, meaning, Language::en)) return true;
  if (is_listed(std::string(stem) + 'e', meaning, Language::en)) return true;
  if (ends_double(stem) && is_listed(stem.substr(0, stem.size() - 1), meaning, Language::en)) return true;
  return stem.back() == 'i' &&
         is_listed(std::string(stem.substr(0, stem.size() - 1)) + 'y', meaning, Language::en);
}

VerbForm find_english_verb(std::string_view word, Meaning meaning) {
  if (is_listed(word, meaning, Language::en)) return VerbForm::base;
  const auto without = [&](std::size_t count) { return word.substr(0, word.size() - count); };
  if (word.ends_with("ing")) return is_english_stem(without(3), meaning) ? VerbForm::gerund : VerbForm::none;
  if (word.ends_with("ed"))
    return is_english_stem(without(2), meaning) ? VerbForm::participle : VerbForm::none;
  if (word.ends_with("es") && is_english_stem(without(2), meaning)) return VerbForm::finite;
  if (word.ends_with("s") && is_listed(without(1), meaning, Language::en)) return VerbForm::finite;
  return VerbForm::none;
}

// "stel" -> stellen, "investeer" -> investeren, "geef" -> geven, "train" -> trainen.
bool is_dutch_stem(std::string_view stem, Meaning meaning) {
  if (stem.size() < 3) return false;
  const auto listed = [&](const std::string& word) { return is_listed(word, meaning, Language::nl); };
  const std::string text(stem);
  if (listed(text + "en") || listed(text + text.back() + "en")) return true;
  std::string soft = text;
  if (soft.back() == 'f') soft.back() = 'v';
  if (soft.back() == 's') soft.back() = 'z';
  if (soft != text && listed(soft + "en")) return true;
  const std::size_t n = soft.size();
  const bool doubled = n >= 4 && soft[n - 2] == soft[n - 3] && is_vowel(soft[n - 2]);
  if (doubled) soft.erase(n - 2, 1);
  return doubled && listed(soft + "en");
}

// "geïnvesteerd", "opgeleid", "uitgevoerd": the "ge" may stand behind a part that falls off.
bool is_dutch_participle(std::string_view word, Meaning meaning) {
  if (!word.ends_with("d") && !word.ends_with("t") && !word.ends_with("en")) return false;
  const std::size_t ge = word.substr(0, 6).find("ge");
  if (ge == std::string_view::npos) return false;
  std::string stem(word);
  stem.erase(ge, 2);
  if (std::string_view(stem).substr(ge).starts_with("ï")) {
    stem.erase(ge, 1);
    stem[ge] = 'i';
  }
  if (is_listed(stem, meaning, Language::nl)) return true;
  return is_dutch_stem(stem, meaning) ||
         is_dutch_stem(std::string_view(stem).substr(0, stem.size() - 1), meaning);
}

VerbForm find_dutch_verb(std::string_view word, Meaning meaning) {
  if (is_listed(word, meaning, Language::nl)) return VerbForm::base;
  if (is_dutch_participle(word, meaning)) return VerbForm::participle;
  // "Zet" and "pleit" are the third person as well.
  if (is_dutch_stem(word, meaning)) return word.ends_with("t") ? VerbForm::finite : VerbForm::imperative;
  const bool ending = word.ends_with("t") || word.ends_with("d");
  if (!ending || !is_dutch_stem(word.substr(0, word.size() - 1), meaning)) return VerbForm::none;
  return word.ends_with("t") ? VerbForm::finite : VerbForm::participle;
}

// How many tokens from `at` on are `words`; 0 when they are not. Hyphens between words are passed over.
std::size_t count_match(const Sentence& sentence, std::size_t at, std::string_view words) {
  std::size_t i = at;
  while (true) {
    const std::string_view word = first_word(words);
    if (sentence.text(i) != word) return 0;
    ++i;
    if (word.size() == words.size()) return i - at;
    words.remove_prefix(word.size() + 1);
    if (sentence.text(i) == "-" && sentence.glued(i) && sentence.glued(i + 1)) ++i;
  }
}

// The small words that tie a sentence together; as a part of "on-time" or "by-pass" they do not.
constexpr bool is_small(Meaning meaning) {
  if (meaning <= Meaning::than) return true;
  for (const Meaning small :
       {Meaning::deadline, Meaning::maybe_amount, Meaning::before, Meaning::relative, Meaning::purpose,
        Meaning::verb_part, Meaning::within, Meaning::rate, Meaning::preposition})
    if (meaning == small) return true;
  return false;
}

// Whether a hyphen ties token `at` to the word behind it: "on-time", "in- en uitstroom".
bool is_tied_to_next(const Sentence& sentence, std::size_t at) {
  if (sentence.text(at + 1) != "-" || !sentence.glued(at + 1) || !sentence.is_word(at)) return false;
  return sentence.is_word(at + 2);
}

// Whether tokens `first` up to `last` begin or end within a hyphenated word, and so say nothing.
bool cuts_compound(const Sentence& sentence, std::size_t first, std::size_t last, Meaning meaning) {
  if (!is_small(meaning) || last == first) return false;
  if (is_tied_to_next(sentence, last - 1)) return true;
  // "CO2-reductie" is a reduction; "follow-up" goes nowhere.
  const std::string_view word = sentence.text(first);
  const bool direction = meaning == Meaning::up || meaning == Meaning::down;
  if (direction && word != "up" && word != "down") return false;
  return first >= 2 && sentence.glued(first) && is_tied_to_next(sentence, first - 2);
}

bool has_dutch_spelling(std::string_view word) {
  for (const std::string_view letters : {"ij", "aa", "uu", "eeu"})
    if (word.find(letters) != std::string_view::npos) return true;
  return false;
}

// "We nemen tien mensen aan": the verb is "aannemen".
VerbForm find_parted_verb(const Sentence& sentence, std::size_t at, Meaning meaning) {
  for (std::size_t i = at + 1; i < sentence.size(); ++i) {
    if (sentence.text(i) == ",") break;
    if (!find_words(sentence, i, Meaning::verb_part)) continue;
    const std::string whole = std::string(sentence.text(i)) + std::string(sentence.text(at));
    const VerbForm form = find_dutch_verb(whole, meaning);
    if (form == VerbForm::base || form == VerbForm::finite) return form;
  }
  return VerbForm::none;
}

}  // namespace

std::uint64_t meanings_of(std::string_view word) {
  std::uint64_t meanings = 0;
  for_each_word(word, [&](std::string_view, const WordRow& row) { meanings |= bit(row.meaning); });
  unit_words().for_each(word, [&](std::string_view, const UnitRow&) { meanings |= kUnitBit; });
  return meanings;
}

Found find_words(const Sentence& sentence, std::size_t at, Meaning meaning) {
  Found best;
  if (!may_mean(sentence, at, meaning)) return best;
  for_each_word(sentence.text(at), [&](std::string_view words, const WordRow& row) {
    if (row.meaning != meaning) return;
    const std::size_t tokens = count_match(sentence, at, words);
    if (tokens <= best.tokens || cuts_compound(sentence, at, at + tokens, meaning)) return;
    best = {tokens, row.value};
  });
  return best;
}

bool are_words(const Sentence& sentence, std::size_t first, std::size_t last, Meaning meaning) {
  if (!may_mean(sentence, first, meaning)) return false;
  bool found = false;
  for_each_word(sentence.text(first), [&](std::string_view words, const WordRow& row) {
    found = found || (row.meaning == meaning && count_match(sentence, first, words) == last - first);
  });
  return found && !cuts_compound(sentence, first, last, meaning);
}

bool preceded_by(const Sentence& sentence, std::size_t at, Meaning meaning) {
  for (std::size_t back = 1; back <= 5 && back <= at; ++back)
    if (are_words(sentence, at - back, at, meaning)) return true;
  return false;
}

VerbForm find_verb(const Sentence& sentence, std::size_t at, Meaning meaning, Language language) {
  const std::string_view word = sentence.text(at);
  if (word.empty() || !sentence.is_word(at)) return VerbForm::none;
  // Verbs of several words stand there as they are.
  if (find_words(sentence, at, meaning).tokens >= 2) return VerbForm::base;
  if (language == Language::en) return find_english_verb(word, meaning);
  const VerbForm form = find_dutch_verb(word, meaning);
  return form == VerbForm::none ? find_parted_verb(sentence, at, meaning) : form;
}

Found find_noun(const Sentence& sentence, std::size_t at, Meaning meaning) {
  if (const Found found = find_words(sentence, at, meaning)) return found;
  if (!sentence.is_word(at)) return {};
  const std::string_view word = sentence.text(at);
  constexpr std::size_t kShortest = 4;
  for (std::size_t begin = 3; begin + kShortest <= word.size(); ++begin)
    if (is_listed(word.substr(begin), meaning, Language::nl)) return {1, 0};
  return {};
}

Language guess_language(const Sentence& sentence) {
  int dutch = 0;
  for (std::size_t i = 0; i < sentence.size(); ++i) {
    if (find_words(sentence, i, Meaning::dutch)) ++dutch;
    if (find_words(sentence, i, Meaning::english)) --dutch;
  }
  // No small words: then the verbs must tell.
  for (std::size_t i = 0; dutch == 0 && i < sentence.size(); ++i) {
    for (const Meaning verb : {Meaning::effort_verb, Meaning::change_verb, Meaning::gain_verb}) {
      if (find_verb(sentence, i, verb, Language::nl) != VerbForm::none) ++dutch;
      if (find_verb(sentence, i, verb, Language::en) != VerbForm::none) --dutch;
    }
  }
  for (std::size_t i = 0; dutch == 0 && i < sentence.size(); ++i)
    if (has_dutch_spelling(sentence.text(i))) ++dutch;
  return dutch > 0 ? Language::nl : Language::en;
}

FoundUnit find_unit(const Sentence& sentence, std::size_t at) {
  FoundUnit best;
  if (at >= sentence.size() || (sentence.tokens[at].meanings & kUnitBit) == 0) return best;
  unit_words().for_each(sentence.text(at), [&](std::string_view words, const UnitRow& row) {
    const std::size_t tokens = count_match(sentence, at, words);
    if (tokens > best.tokens) best = {tokens, &row};
  });
  return best;
}

}  // namespace accord::sentence
