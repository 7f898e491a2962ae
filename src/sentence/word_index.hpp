// Finds the rows of a word table by the first word of what they list. The index is made by the compiler
// from the table itself, so that a start of the program costs nothing and a row is added in one place.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace accord::sentence {

constexpr std::uint32_t hash_word(std::string_view word) {
  std::uint32_t hash = 2166136261U;  // FNV-1a
  for (const char c : word) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
  return hash;
}

constexpr std::size_t kWordSlots = 1024;

// One of the spellings in a row, as numbers: pointers would have to be put right at every start.
struct WordEntry {
  std::uint16_t row = 0, begin = 0;
  std::uint8_t length = 0, first = 0;  // bytes: of all its words, of the first of them
  std::uint16_t next = 0;              // the entry behind it in its slot, plus 1; 0 at the end
};

template <std::size_t Entries>
struct WordIndex {
  std::array<std::uint16_t, kWordSlots> heads{};
  std::array<WordEntry, Entries> entries{};
};

// Calls `use` with the place and the length of each of the spellings in a list, parted by ", ".
template <class Use>
constexpr void for_each_listed(std::string_view list, const Use& use) {
  for (std::size_t begin = 0; begin < list.size();) {
    std::size_t end = begin;
    while (end < list.size() && list[end] != ',') ++end;
    use(begin, end - begin);
    begin = end + 2;
  }
}

template <const auto& Rows>
consteval std::size_t count_listed() {
  std::size_t count = 0;
  for (const auto& row : Rows) for_each_listed(row.words, [&](std::size_t, std::size_t) { ++count; });
  return count;
}

template <const auto& Rows>
consteval auto make_word_index() {
  WordIndex<count_listed<Rows>()> made;
  std::size_t count = 0;
  for (std::size_t row = 0; row < std::size(Rows); ++row) {
    for_each_listed(Rows[row].words, [&](std::size_t begin, std::size_t length) {
      const std::string_view words = Rows[row].words.substr(begin, length);
      std::size_t first = 0;
      while (first < length && words[first] != ' ') ++first;
      // Out of bounds here, and so no program, for a spelling that the numbers have no room for.
      if (length > 255 || begin > 65535) made.entries[made.entries.size()] = {};
      std::uint16_t& head = made.heads[hash_word(words.substr(0, first)) % kWordSlots];
      made.entries[count] = {static_cast<std::uint16_t>(row), static_cast<std::uint16_t>(begin),
                             static_cast<std::uint8_t>(length), static_cast<std::uint8_t>(first), head};
      head = static_cast<std::uint16_t>(++count);
    });
  }
  return made;
}

// A table of words with its index.
template <class Row>
struct WordTable {
  std::span<const Row> rows;
  std::span<const std::uint16_t> heads;
  std::span<const WordEntry> entries;

  // Calls `use` with each spelling whose first word is `first` and the row that it stands in, the last of
  // the table first.
  template <class Use>
  void for_each(std::string_view first, const Use& use) const {
    for (std::size_t at = heads[hash_word(first) % kWordSlots]; at > 0; at = entries[at - 1].next) {
      const WordEntry& entry = entries[at - 1];
      if (entry.first != first.size()) continue;
      const std::string_view words = rows[entry.row].words.substr(entry.begin, entry.length);
      if (words.substr(0, entry.first) == first) use(words, rows[entry.row]);
    }
  }
};

}  // namespace accord::sentence
