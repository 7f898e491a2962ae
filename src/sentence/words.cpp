#include "sentence/words.hpp"

#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <vector>

namespace accord::sentence {
namespace {

// Calls `use` with each of the words that a row lists.
template <class Use>
void for_each_listed(std::string_view list, const Use& use) {
  while (!list.empty()) {
    const std::size_t comma = std::min(list.find(", "), list.size());
    use(list.substr(0, comma));
    list.remove_prefix(std::min(comma + 2, list.size()));
  }
}

static_assert(static_cast<int>(Meaning::heading) < 63);
constexpr std::uint64_t kUnitBit = std::uint64_t{1} << 63;
constexpr std::uint64_t bit(Meaning meaning) { return std::uint64_t{1} << static_cast<int>(meaning); }

std::string_view first_word(std::string_view words) { return words.substr(0, words.find(' ')); }

// Finds rows by their first word, in the order in which they were added.
template <class Row>
class Index {
 public:
  struct Entry {
    std::string_view words;
    const Row* row;
    std::size_t next;  // the entry behind it in its bucket, plus 1; 0 at the end
  };

  void add(const Row& row, std::string_view list) {
    for_each_listed(list, [&](std::string_view words) {
      std::size_t& head = bucket(first_word(words));
      entries_.push_back({words, &row, head});
      head = entries_.size();
    });
  }

  template <class Use>
  void for_each(std::string_view first, const Use& use) const {
    for (std::size_t at = heads_[slot(first)]; at > 0; at = entries_[at - 1].next)
      if (first_word(entries_[at - 1].words) == first) use(entries_[at - 1]);
  }

 private:
  static std::size_t slot(std::string_view word) { return std::hash<std::string_view>{}(word) % kSlots; }
  std::size_t& bucket(std::string_view word) { return heads_[slot(word)]; }

  static constexpr std::size_t kSlots = 2048;
  std::array<std::size_t, kSlots> heads_{};
  std::vector<Entry> entries_;
};

const Index<WordRow>& all_words() {
  static const Index<WordRow> index = [] {
    Index<WordRow> made;
    for (const WordRow& row : english_words()) made.add(row, row.words);
    for (const WordRow& row : dutch_words()) made.add(row, row.words);
    return made;
  }();
  return index;
}

bool is_of(const WordRow* row, Language language) {
  const std::span<const WordRow> rows = language == Language::english ? english_words() : dutch_words();
  return row >= rows.data() && row < rows.data() + rows.size();
}

bool is_listed(std::string_view word, Meaning meaning, Language language) {
  bool found = false;
  all_words().for_each(word, [&](const Index<WordRow>::Entry& entry) {
    found = found || (entry.words == word && entry.row->meaning == meaning && is_of(entry.row, language));
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
  if (is_listed(stem, meaning, Language::english)) return true;
  if (is_listed(std::string(stem) + 'e', meaning, Language::english)) return true;
  if (ends_double(stem) && is_listed(stem.substr(0, stem.size() - 1), meaning, Language::english))
    return true;
  return stem.back() == 'i' &&
         is_listed(std::string(stem.substr(0, stem.size() - 1)) + 'y', meaning, Language::english);
}

VerbForm find_english_verb(std::string_view word, Meaning meaning) {
  if (is_listed(word, meaning, Language::english)) return VerbForm::base;
  const auto without = [&](std::size_t count) { return word.substr(0, word.size() - count); };
  if (word.ends_with("ing")) return is_english_stem(without(3), meaning) ? VerbForm::gerund : VerbForm::none;
  if (word.ends_with("ed"))
    return is_english_stem(without(2), meaning) ? VerbForm::participle : VerbForm::none;
  if (word.ends_with("es") && is_english_stem(without(2), meaning)) return VerbForm::finite;
  if (word.ends_with("s") && is_listed(without(1), meaning, Language::english)) return VerbForm::finite;
  return VerbForm::none;
}

// "stel" -> stellen, "investeer" -> investeren, "geef" -> geven, "train" -> trainen.
bool is_dutch_stem(std::string_view stem, Meaning meaning) {
  if (stem.size() < 3) return false;
  const auto listed = [&](const std::string& word) { return is_listed(word, meaning, Language::dutch); };
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
  if (is_listed(stem, meaning, Language::dutch)) return true;
  return is_dutch_stem(stem, meaning) ||
         is_dutch_stem(std::string_view(stem).substr(0, stem.size() - 1), meaning);
}

VerbForm find_dutch_verb(std::string_view word, Meaning meaning) {
  if (is_listed(word, meaning, Language::dutch)) return VerbForm::base;
  if (is_dutch_participle(word, meaning)) return VerbForm::participle;
  // "Zet" and "pleit" are the third person as well.
  if (is_dutch_stem(word, meaning)) return word.ends_with("t") ? VerbForm::finite : VerbForm::imperative;
  const bool ending = word.ends_with("t") || word.ends_with("d");
  if (!ending || !is_dutch_stem(word.substr(0, word.size() - 1), meaning)) return VerbForm::none;
  return word.ends_with("t") ? VerbForm::finite : VerbForm::participle;
}

const Index<UnitRow>& all_units() {
  static const Index<UnitRow> index = [] {
    Index<UnitRow> made;
    for (const UnitRow& row : unit_words()) made.add(row, row.spellings);
    return made;
  }();
  return index;
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
  all_words().for_each(word,
                       [&](const Index<WordRow>::Entry& entry) { meanings |= bit(entry.row->meaning); });
  all_units().for_each(word, [&](const Index<UnitRow>::Entry&) { meanings |= kUnitBit; });
  return meanings;
}

Found find_words(const Sentence& sentence, std::size_t at, Meaning meaning) {
  Found best;
  if (at >= sentence.size() || (sentence.tokens[at].meanings & bit(meaning)) == 0) return best;
  all_words().for_each(sentence.text(at), [&](const Index<WordRow>::Entry& entry) {
    if (entry.row->meaning != meaning) return;
    const std::size_t tokens = count_match(sentence, at, entry.words);
    if (tokens > best.tokens) best = {tokens, entry.row->value};
  });
  return best;
}

bool are_words(const Sentence& sentence, std::size_t first, std::size_t last, Meaning meaning) {
  bool found = false;
  all_words().for_each(sentence.text(first), [&](const Index<WordRow>::Entry& entry) {
    found =
        found || (entry.row->meaning == meaning && count_match(sentence, first, entry.words) == last - first);
  });
  return found;
}

VerbForm find_verb(const Sentence& sentence, std::size_t at, Meaning meaning, Language language) {
  const std::string_view word = sentence.text(at);
  if (word.empty() || !sentence.is_word(at)) return VerbForm::none;
  for (const std::size_t more : {3, 2}) {  // verbs of several words stand there as they are
    const Found found = find_words(sentence, at, meaning);
    if (found.tokens >= more) return VerbForm::base;
  }
  if (language == Language::english) return find_english_verb(word, meaning);
  const VerbForm form = find_dutch_verb(word, meaning);
  return form == VerbForm::none ? find_parted_verb(sentence, at, meaning) : form;
}

Found find_noun(const Sentence& sentence, std::size_t at, Meaning meaning) {
  if (const Found found = find_words(sentence, at, meaning)) return found;
  if (!sentence.is_word(at)) return {};
  const std::string_view word = sentence.text(at);
  constexpr std::size_t kShortest = 4;
  for (std::size_t begin = 3; begin + kShortest <= word.size(); ++begin)
    if (is_listed(word.substr(begin), meaning, Language::dutch)) return {1, 0};
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
      if (find_verb(sentence, i, verb, Language::dutch) != VerbForm::none) ++dutch;
      if (find_verb(sentence, i, verb, Language::english) != VerbForm::none) --dutch;
    }
  }
  for (std::size_t i = 0; dutch == 0 && i < sentence.size(); ++i)
    if (has_dutch_spelling(sentence.text(i))) ++dutch;
  return dutch > 0 ? Language::dutch : Language::english;
}

FoundUnit find_unit(const Sentence& sentence, std::size_t at) {
  FoundUnit best;
  if (at >= sentence.size() || (sentence.tokens[at].meanings & kUnitBit) == 0) return best;
  all_units().for_each(sentence.text(at), [&](const Index<UnitRow>::Entry& entry) {
    const std::size_t tokens = count_match(sentence, at, entry.words);
    if (tokens > best.tokens) best = {tokens, entry.row};
  });
  return best;
}

}  // namespace accord::sentence
