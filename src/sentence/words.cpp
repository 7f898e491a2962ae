#include "sentence/words.hpp"

#include <array>
#include <functional>
#include <vector>

#include "text/utf8.hpp"

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

}  // namespace

Found find_words(const Sentence& sentence, std::size_t at, Meaning meaning) {
  Found best;
  if (at >= sentence.size()) return best;
  all_words().for_each(sentence.text(at), [&](const Index<WordRow>::Entry& entry) {
    if (entry.row->meaning != meaning) return;
    const std::size_t tokens = count_match(sentence, at, entry.words);
    if (tokens > best.tokens) best = {tokens, entry.row->value};
  });
  return best;
}

FoundUnit find_unit(const Sentence& sentence, std::size_t at) {
  FoundUnit best;
  if (at >= sentence.size()) return best;
  all_units().for_each(sentence.text(at), [&](const Index<UnitRow>::Entry& entry) {
    const std::size_t tokens = count_match(sentence, at, entry.words);
    if (tokens > best.tokens) best = {tokens, entry.row};
  });
  return best;
}

}  // namespace accord::sentence
