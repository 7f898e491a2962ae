#include "files/toml_errors.hpp"

#include <algorithm>
#include <cctype>
#include <optional>

#include "files/toml.hpp"
#include "text/utf8.hpp"

namespace accord::files {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool all_digits(std::string_view text, std::size_t count) {
  return text.size() >= count && std::all_of(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(count), is_digit);
}

// "31-01-2024" or "31/1/2024" at the beginning of the text; its length, or 0.
std::size_t day_first_date(std::string_view text) {
  std::size_t at = 0;
  for (int part = 0; part < 2; ++part) {
    std::size_t digits = 0;
    while (at + digits < text.size() && digits < 3 && is_digit(text[at + digits])) ++digits;
    if (digits < 1 || digits > 2) return 0;
    at += digits;
    if (at >= text.size() || (text[at] != '-' && text[at] != '/')) return 0;
    ++at;
  }
  return all_digits(text.substr(at), 4) ? at + 4 : 0;
}

// "81,2" at the beginning of the text; its length, or 0.
std::size_t decimal_comma(std::string_view text) {
  std::size_t at = !text.empty() && (text[0] == '-' || text[0] == '+') ? 1 : 0;
  const std::size_t begin = at;
  while (at < text.size() && is_digit(text[at])) ++at;
  if (at == begin || at + 1 >= text.size() || text[at] != ',' || !is_digit(text[at + 1])) return 0;
  ++at;
  while (at < text.size() && is_digit(text[at])) ++at;
  return at;
}

struct Hint {
  std::size_t begin = 0, length = 0;  // in bytes of the line
  std::string message, help;
};

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
  return text;
}

std::string with_point(std::string_view number) {
  std::string out(number);
  std::replace(out.begin(), out.end(), ',', '.');
  return out;
}

std::optional<Hint> hint_for_value(std::string_view line, std::size_t value_at) {
  const std::string_view value = line.substr(value_at);
  if (const std::size_t n = day_first_date(value))
    return Hint{value_at, n, "the date '" + std::string(value.substr(0, n)) + "' is written day first",
                "write year, month, day: 2024-01-31"};
  if (const std::size_t n = decimal_comma(value))
    return Hint{value_at, n, "the number '" + std::string(value.substr(0, n)) + "' has a decimal comma",
                "write a point: " + with_point(value.substr(0, n))};
  const bool word = !value.empty() && (std::isalpha(static_cast<unsigned char>(value[0])) != 0);
  const std::string_view first = value.substr(0, std::min(value.find_first_of(" \t,#]}"), value.size()));
  if (word && first != "true" && first != "false" && first != "nan" && first != "inf")
    return Hint{value_at, first.size(), "the text '" + std::string(first) + "' has no quotes",
                "put quotes around the whole text: \"...\""};
  return std::nullopt;
}

std::optional<Hint> hint_for(std::string_view line) {
  const std::size_t indent = line.find_first_not_of(" \t");
  if (indent == std::string_view::npos) return std::nullopt;
  const std::string_view body = line.substr(indent);
  if (const std::size_t n = day_first_date(body))
    return Hint{indent, n, "the date '" + std::string(body.substr(0, n)) + "' is written day first",
                "write year, month, day: 2024-01-31"};
  const std::size_t equals = line.find('=');
  if (equals == std::string_view::npos) return std::nullopt;
  const std::size_t value_at = line.find_first_not_of(" \t", equals + 1);
  if (value_at == std::string_view::npos)
    return Hint{equals, 1, "there is nothing after the '='", "give the value, or remove the line"};
  if (const auto hint = hint_for_value(line, value_at)) return hint;
  const std::size_t inner = line.find("value", equals);
  const std::size_t inner_equals = inner == std::string_view::npos ? inner : line.find('=', inner);
  if (inner_equals == std::string_view::npos) return std::nullopt;
  const std::size_t inner_value = line.find_first_not_of(" \t", inner_equals + 1);
  return inner_value == std::string_view::npos ? std::nullopt : hint_for_value(line, inner_value);
}

// The word at a column, so that the caret is under more than a point.
Range word_at(std::string_view line, Position at) {
  std::size_t offset = 0;
  for (std::uint32_t column = 1; column < at.column && offset < line.size(); ++column)
    text::next_code_point(line, offset);
  const std::string_view rest = line.substr(std::min(offset, line.size()));
  const std::size_t length = std::min(rest.find_first_of(" \t,=]}#"), rest.size());
  const auto columns = static_cast<std::uint32_t>(text::count_code_points(rest.substr(0, length)));
  return {at, {at.line, at.column + std::max<std::uint32_t>(1, columns)}};
}

std::string without_parser_words(std::string_view description) {
  std::string out(description);
  for (const std::string_view prefix : {"Error while parsing ", "Encountered "})
    if (out.starts_with(prefix)) out.erase(0, prefix.size());
  if (!out.empty() && out[0] >= 'A' && out[0] <= 'Z') out[0] = static_cast<char>(out[0] - 'A' + 'a');
  return text::make_visible(trimmed(out));
}

std::string quoted_after(std::string_view description, std::string_view marker) {
  const std::size_t begin = description.find(marker);
  if (begin == std::string_view::npos) return {};
  const std::size_t open = description.find('\'', begin);
  const std::size_t close = open == std::string_view::npos ? open : description.rfind('\'');
  if (close == std::string_view::npos || close <= open) return {};
  return std::string(description.substr(open + 1, close - open - 1));
}

}  // namespace

Diagnostic describe_toml_error(std::string_view text, const std::string& path, std::string_view description,
                               Position at) {
  Diagnostic out;
  out.rule = "syntax";
  out.file = path;
  at.line = std::max<std::uint32_t>(1, at.line);
  at.column = std::max<std::uint32_t>(1, at.column);
  const std::string_view line = line_at(text, at.line);
  out.range = word_at(line, at);
  if (description.find("cannot redefine") != std::string_view::npos) {
    const std::string key = text::make_visible(quoted_after(description, "cannot redefine"));
    out.message = "'" + key + "' stands here a second time";
    out.help = "keep one of the two";
    return out;
  }
  if (const auto hint = hint_for(line)) {
    const auto column = [&](std::size_t byte) {
      return static_cast<std::uint32_t>(text::count_code_points(line.substr(0, byte))) + 1;
    };
    out.range = {{at.line, column(hint->begin)}, {at.line, column(hint->begin + hint->length)}};
    out.message = text::make_visible(hint->message);
    out.help = text::make_visible(hint->help);
    return out;
  }
  out.message = "this can't be read as TOML: " + without_parser_words(description);
  out.help = "lines look like: name = \"text\", start = 2026-12-31, or [table]";
  return out;
}

}  // namespace accord::files
