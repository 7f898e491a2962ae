#include "files/splice.hpp"

#include "text/number.hpp"
#include "text/utf8.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace accord::files {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

// Without its end.
std::string_view last_line(std::string_view text) {
  if (text.ends_with('\n')) text.remove_suffix(1);
  const std::size_t before = text.rfind('\n');
  return before == std::string_view::npos ? text : text.substr(before + 1);
}

bool is_bare(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

}  // namespace

std::string apply_splices(std::string_view text, std::vector<Splice> splices) {
  std::stable_sort(splices.begin(), splices.end(),
                   [](const Splice& a, const Splice& b) { return a.offset < b.offset; });
  std::string out;
  std::size_t more = 0;
  for (const Splice& splice : splices) more += splice.inserted.size();
  out.reserve(text.size() + more);
  std::size_t at = 0;
  for (const Splice& splice : splices) {
    out += text.substr(at, splice.offset - at);
    out += splice.inserted;
    at = splice.offset + splice.removed;
  }
  out += text.substr(at);
  return out;
}

LineIndex::LineIndex(std::string_view text) : text_(text) {
  std::size_t at = text.starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0;
  while (at < text.size()) {
    starts_.push_back(at);
    at = std::min(text.find('\n', at), text.size() - 1) + 1;
  }
}

std::size_t LineIndex::begin(std::uint32_t line) const {
  return line <= starts_.size() ? starts_[line - 1] : text_.size();
}

std::string_view LineIndex::line(std::uint32_t line) const {
  std::string_view out = text_.substr(begin(line), end(line) - begin(line));
  if (out.ends_with('\n')) out.remove_suffix(1);
  if (out.ends_with('\r')) out.remove_suffix(1);
  return out;
}

std::size_t LineIndex::offset(Position position) const {
  const std::string_view line = this->line(position.line);
  std::size_t at = 0;
  for (std::uint32_t column = 1; column < position.column && at < line.size(); ++column)
    text::next_code_point(line, at);
  return begin(position.line) + at;
}

std::string_view LineIndex::slice(Range range) const {
  const std::size_t from = offset(range.begin);
  return text_.substr(from, offset(range.end) - from);
}

std::string_view LineIndex::ending(std::uint32_t line) const {
  if (line > 0 && end(line) > begin(line) && text_[end(line) - 1] == '\n')
    return end(line) - begin(line) > 1 && text_[end(line) - 2] == '\r' ? "\r\n" : "\n";
  const std::size_t first = text_.find('\n');
  return first != std::string_view::npos && first > 0 && text_[first - 1] == '\r' ? "\r\n" : "\n";
}

Splice line_behind(const LineIndex& lines, std::uint32_t behind, std::string line) {
  const std::string_view end = lines.ending(behind);
  const bool is_last = lines.end(behind) == lines.text().size() && !lines.has_final_newline();
  if (is_last)
    line.insert(0, end);
  else
    line += end;
  return {lines.end(behind), 0, std::move(line)};
}

std::string toml_string(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\')
      (out += '\\') += c;
    else if (c == '\n')
      out += "\\n";
    else if (c == '\t')
      out += "\\t";
    else if (byte < 0x20 || byte == 0x7F)
      out += fmt::format("\\u{:04X}", byte);
    else
      out += c;
  }
  return out + '"';
}

// Written out where a person would, else with an exponent: hundreds of zeros are more than a parser takes.
std::string toml_number(double value) {
  constexpr double kLongest = 1e15;
  constexpr double kSmallest = 1e-9;
  const double size = std::abs(value);
  if (size == 0 || (size >= kSmallest && size < kLongest)) return text::plain_number(value == 0 ? 0 : value);
  char digits[32];
  const auto end = std::to_chars(digits, digits + sizeof digits, value, std::chars_format::scientific).ptr;
  return std::string(digits, end);
}

std::string toml_key(std::string_view key) {
  const bool bare = !key.empty() && std::all_of(key.begin(), key.end(), is_bare);
  return bare ? std::string(key) : toml_string(key);
}

std::string append_block(std::string text, std::string_view lines) {
  const std::size_t first = text.find('\n');
  const bool crlf = first != std::string::npos && first > 0 && text[first - 1] == '\r';
  const std::string_view end = crlf ? "\r\n" : "\n";
  const bool only_mark = text == kByteOrderMark;
  const bool final_newline = text.empty() || only_mark || text.ends_with('\n');
  if (!final_newline) text += end;
  const std::string_view last = last_line(text);
  if (!text.empty() && !only_mark && last.find_first_not_of(" \t\r") != std::string_view::npos) text += end;
  if (!final_newline) lines.remove_suffix(1);
  for (std::size_t at = 0; crlf && at < lines.size();) {
    const std::size_t stop = std::min(lines.find('\n', at), lines.size());
    text += lines.substr(at, stop - at);
    if (stop < lines.size()) text += end;
    at = stop + 1;
  }
  if (!crlf) text += lines;
  return text;
}

}  // namespace accord::files
