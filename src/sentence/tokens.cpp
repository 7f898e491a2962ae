#include "sentence/tokens.hpp"

#include "sentence/words.hpp"
#include "text/ascii.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>

namespace accord::sentence {
namespace {

using text::is_digit;
bool is_ascii_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

char ascii_lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

// Characters outside ASCII that are no part of a word.
bool is_foreign_mark(char32_t c) {
  if (c < 0x80) return false;
  if (c < 0xC0) return c != 0xAA && c != 0xB5 && c != 0xBA;  // Latin-1's marks, but for ª µ º
  return c == 0xD7 || c == 0xF7 || (c >= 0x2000 && c < 0x2070) || (c >= 0x20A0 && c < 0x20D0) ||
         (c >= 0x2190 && c < 0x2C00) || (c >= 0x3000 && c < 0x3003) || c >= 0x1F000;
}

bool is_foreign_space(char32_t c) {
  return c == 0xA0 || (c >= 0x2000 && c <= 0x200B) || c == 0x202F || c == 0x205F || c == 0x3000;
}

bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

// A hyphen that some keyboards and word processors make of '-'.
bool is_hyphen(char32_t c) { return c == '-' || c == 0x2010 || c == 0x2011; }

class Cutter {
 public:
  Cutter(std::string_view lower, std::vector<Token>& tokens) : lower_(lower), tokens_(tokens) {}

  void cut() {
    while (at_ < lower_.size()) {
      if (skip_space()) continue;
      if (is_digit(lower_[at_])) {
        cut_number();
      } else if (word_goes_on(at_) > 0) {
        cut_word();
      } else {
        cut_mark();
      }
    }
  }

 private:
  bool skip_space() {
    std::size_t next = at_;
    const char32_t c = text::next_code_point(lower_, next);
    if (!is_foreign_space(c) && !(c < 0x80 && is_space(static_cast<char>(c)))) return false;
    at_ = next;
    return true;
  }

  void add(TokenKind kind, std::size_t length) {
    const bool glued = !tokens_.empty() && tokens_.back().where.end == at_;
    tokens_.push_back({kind, {at_, at_ + length}, lower_.substr(at_, length), glued, 0, {}});
    at_ += length;
  }

  void cut_number() {
    const text::NumberReading number = text::scan_number(lower_.substr(at_));
    add(TokenKind::number, number.length);
    tokens_.back().number = number;
  }

  // The bytes of the letter at `offset`; 0 where there is none.
  std::size_t word_goes_on(std::size_t offset) const {
    if (offset >= lower_.size()) return 0;
    if (static_cast<unsigned char>(lower_[offset]) < 0x80) return is_ascii_letter(lower_[offset]) ? 1 : 0;
    std::size_t next = offset;
    const char32_t c = text::next_code_point(lower_, next);
    return is_foreign_mark(c) ? 0 : next - offset;
  }

  // An apostrophe between letters ("FTE's"), or the dots of an abbreviation ("t.o.v.").
  bool joins(std::size_t begin, std::size_t offset) const {
    if (lower_[offset] == '\'') return word_goes_on(offset + 1) > 0;
    if (lower_[offset] != '.' || offset == begin) return false;
    const bool single = offset == begin + 1 || lower_[offset - 2] == '.';
    const bool goes_on = word_goes_on(offset + 1) > 0;
    return single && (goes_on || (offset > begin + 1 && lower_[offset - 2] == '.'));
  }

  void cut_word() {
    std::size_t end = at_;
    while (end < lower_.size()) {
      if (const std::size_t letter = word_goes_on(end); letter > 0) {
        end += letter;
      } else if (is_digit(lower_[end]) || joins(at_, end)) {
        ++end;
      } else {
        break;
      }
    }
    add(TokenKind::word, end - at_);
  }

  void cut_mark() {
    for (const std::string_view mark : {">=", "<=", "->", "=>"})
      if (lower_.substr(at_).starts_with(mark)) return add(TokenKind::mark, mark.size());
    std::size_t next = at_;
    const char32_t c = text::next_code_point(lower_, next);
    add(TokenKind::mark, next - at_);
    if (is_hyphen(c)) tokens_.back().text = "-";
  }

  std::string_view lower_;
  std::vector<Token>& tokens_;
  std::size_t at_ = 0;
};

// Lower case that keeps every byte in its place.
std::string lower_in_place(std::string_view written) {
  std::string lower = text::lower_case(written);
  if (lower.size() == written.size()) return lower;
  lower = written;
  std::transform(lower.begin(), lower.end(), lower.begin(), ascii_lower);
  return lower;
}

// Behind the spaces and hyphens at `offset`.
std::size_t skip_gaps(std::string_view text, std::size_t offset) {
  while (offset < text.size() && (static_cast<unsigned char>(text[offset]) & 0xC0) != 0x80) {
    std::size_t next = offset;
    const char32_t c = text::next_code_point(text, next);
    if (!is_hyphen(c) && !is_foreign_space(c) && !(c < 0x80 && is_space(static_cast<char>(c)))) break;
    offset = next;
  }
  return offset;
}

// Capitals outside ASCII must be in lower case already.
std::optional<std::size_t> match_key(std::string_view lower, std::size_t begin, std::string_view name) {
  while (!name.empty() && (name.back() == '-' || is_space(name.back()))) name.remove_suffix(1);
  std::size_t at = begin;
  std::size_t in_name = skip_gaps(name, 0);
  if (in_name >= name.size()) return std::nullopt;
  while (in_name < name.size()) {
    const bool same = at < lower.size() && lower[at] == ascii_lower(name[in_name]);
    if (!same) {
      const std::size_t gap = skip_gaps(lower, at);
      const std::size_t gap_in_name = skip_gaps(name, in_name);
      if (gap == at && gap_in_name == in_name) return std::nullopt;
      if (gap_in_name == name.size()) break;
      at = gap;
      in_name = gap_in_name;
      continue;
    }
    ++at;
    ++in_name;
  }
  return at;
}

}  // namespace

std::size_t skip_name_gaps(std::string_view name) { return skip_gaps(name, 0); }

Sentence::Sentence(std::string_view sentence) : written(sentence), lower(lower_in_place(sentence)) {
  tokens.reserve(sentence.size() / 4 + 4);
  Cutter(lower, tokens).cut();
  for (Token& token : tokens) token.meanings = meanings_of(token.text);
}

ByteRange Sentence::range(std::size_t first, std::size_t last) const {
  if (first >= last || first >= tokens.size()) return {written.size(), written.size()};
  return {tokens[first].where.begin, tokens[std::min(last, tokens.size()) - 1].where.end};
}

std::string_view Sentence::words(std::size_t first, std::size_t last) const {
  const ByteRange where = range(first, last);
  return written.substr(where.begin, where.end - where.begin);
}

std::size_t Sentence::token_at(std::size_t offset) const {
  const auto found =
      std::lower_bound(tokens.begin(), tokens.end(), offset,
                       [](const Token& token, std::size_t at) { return token.where.begin < at; });
  return static_cast<std::size_t>(found - tokens.begin());
}

std::optional<std::size_t> Sentence::match_name(std::size_t first, std::string_view name) const {
  if (name.empty() || first >= tokens.size()) return std::nullopt;
  const std::size_t begin = tokens[first].where.begin;
  // Most names differ in their first letter.
  if (is_ascii_letter(name[0]) && ascii_lower(name[0]) != lower[begin]) return std::nullopt;
  const bool ascii =
      std::all_of(name.begin(), name.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
  const std::optional<std::size_t> end =
      ascii ? match_key(lower, begin, name) : match_key(lower, begin, text::lower_case(name));
  if (!end) return std::nullopt;
  const std::size_t after = token_at(*end);
  if (tokens[after - 1].where.end != *end) return std::nullopt;
  const bool goes_on = text(after) == "-" && glued(after) && glued(after + 1) && is_word(after + 1);
  return goes_on ? std::nullopt : std::optional(after);
}

}  // namespace accord::sentence
