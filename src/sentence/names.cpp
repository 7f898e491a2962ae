// When two names, or two units, are the same: by a key without capitals, spaces and hyphens.
#include "accord/sentence.hpp"
#include "sentence/words.hpp"
#include "text/utf8.hpp"

#include <string>

namespace accord {
namespace {

using namespace sentence;

// Whether a spelling of the table, which is in lower case, has that key.
bool has_key(std::string_view spelling, std::string_view key) {
  std::size_t at = 0;
  for (const char c : spelling) {
    if (c == ' ' || c == '-') continue;
    if (at == key.size() || key[at] != c) return false;
    ++at;
  }
  return at == key.size();
}

// The row that lists a spelling with that key; null when none does.
const UnitRow* find_unit_row(std::string_view key) {
  const WordTable<UnitRow>& table = unit_words();
  for (const WordEntry& entry : table.entries) {
    const UnitRow& row = table.rows[entry.row];
    if (!key.empty() && row.words[entry.begin] == key[0] &&
        has_key(row.words.substr(entry.begin, entry.length), key))
      return &row;
  }
  return nullptr;
}

bool is_gap(char c) { return c == ' ' || c == '-' || (c >= '\t' && c <= '\r'); }

// The key of a name that is not all ASCII.
std::string foreign_key(std::string_view name) {
  constexpr std::string_view kHardSpace = "\u00A0";
  const std::string lower = text::find_invalid_utf8(name) ? std::string(name) : text::lower_case(name);
  std::string key;
  key.reserve(lower.size());
  for (std::size_t i = 0; i < lower.size(); ++i) {
    if (lower[i] == kHardSpace[0] && lower.compare(i, kHardSpace.size(), kHardSpace) == 0) {
      ++i;
    } else if (!is_gap(lower[i])) {
      key += lower[i];
    }
  }
  return key;
}

}  // namespace

bool same_unit(std::string_view a, std::string_view b) {
  if (a == b) return true;
  const std::string key_a = name_key(a);
  const std::string key_b = name_key(b);
  if (key_a == key_b) return true;
  if (const UnitRow* row = find_unit_row(key_a)) return find_unit_row(key_b) == row;
  const auto is_plural = [](std::string_view more, std::string_view one) {
    return more.size() == one.size() + 1 && more.back() == 's' && more.starts_with(one);
  };
  return is_plural(key_b, key_a) || is_plural(key_a, key_b);
}

std::string name_key(std::string_view name) {
  std::string key;
  key.reserve(name.size());
  for (const char c : name) {
    if (static_cast<unsigned char>(c) >= 0x80) return foreign_key(name);
    if (!is_gap(c)) key += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  }
  return key;
}

}  // namespace accord
