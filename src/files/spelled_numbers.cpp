#include "files/spelled_numbers.hpp"

#include "files/toml_brackets.hpp"
#include "text/ascii.hpp"

#include <algorithm>

namespace accord::files {
namespace {

constexpr std::string_view kDigits = "0123456789";

// What numbers, dates, times and bare keys are made of.
bool is_bare(char c) {
  return text::is_digit(c) || text::is_letter(c) ||
         std::string_view("+-._:").find(c) != std::string_view::npos;
}

bool are_digits(std::string_view text) {
  return !text.empty() && text.find_first_not_of(kDigits) == std::string_view::npos;
}

std::string spell_alike(std::string_view word) {
  std::string digits(word);
  std::erase(digits, '_');
  const bool minus = digits.starts_with('-');
  if (minus || digits.starts_with('+')) digits.erase(0, 1);
  const std::size_t point = std::min(digits.find('.'), digits.size());
  const std::string whole = digits.substr(0, point);
  const bool has_fraction = point < digits.size();
  std::string fraction = has_fraction ? digits.substr(point + 1) : "";
  if (!are_digits(whole) || (has_fraction && !are_digits(fraction))) return std::string(word);
  fraction.erase(fraction.find_last_not_of('0') + 1);  // npos + 1 is 0: nothing but zeros
  return (minus ? "-" : "") + whole + (fraction.empty() ? "" : '.' + fraction);
}

// Where what begins at `begin` ends: a text, a comment, a word, or a sign by itself.
std::size_t end_of_part(std::string_view lines, std::size_t begin) {
  if (lines[begin] == '"' || lines[begin] == '\'') return end_of_text(lines, begin).value_or(lines.size());
  if (lines[begin] == '#') return std::min(lines.find('\n', begin), lines.size());
  if (!is_bare(lines[begin])) return begin + 1;
  std::size_t end = begin;
  while (end < lines.size() && is_bare(lines[end])) ++end;
  return end;
}

bool has_long_text(std::string_view lines) {
  return lines.find("\"\"\"") != std::string_view::npos || lines.find("'''") != std::string_view::npos;
}

}  // namespace

std::string spell_numbers_alike(std::string_view lines) {
  if (has_long_text(lines)) return std::string(lines);
  std::string out;
  for (std::size_t begin = 0, end = 0; begin < lines.size(); begin = end) {
    end = end_of_part(lines, begin);
    const std::string_view part = lines.substr(begin, end - begin);
    out += is_bare(part.front()) ? spell_alike(part) : std::string(part);
  }
  return out;
}

}  // namespace accord::files
