// What a parser must not be given: see accord-reliability(7). A small lexer, because a bracket or a dot
// in a string or a comment is harmless.
#include <algorithm>
#include <cctype>
#include <string>

#include "files/toml.hpp"
#include "text/utf8.hpp"

namespace accord::files {
namespace {

class HazardScan {
 public:
  HazardScan(std::string_view text, const std::string& path) : text_(text), path_(path) {}

  std::optional<Diagnostic> run() {
    if (auto found = check_lines()) return found;
    if (auto found = check_utf8()) return found;
    while (at_ < text_.size() && !problem_) step();
    return problem_;
  }

 private:
  Diagnostic make(std::string rule, std::size_t offset, std::size_t length, std::string message, std::string help) {
    Diagnostic d;
    d.rule = std::move(rule);
    d.file = path_;
    d.range.begin = position_at(text_, offset);
    d.range.end = {d.range.begin.line, d.range.begin.column + static_cast<std::uint32_t>(length)};
    d.message = std::move(message);
    d.help = std::move(help);
    return d;
  }

  std::optional<Diagnostic> check_lines() {
    if (text_.size() > kMostBytes)
      return make("too-large", 0, 1, "the file is larger than 64 MiB", "split it, or take out what is no figure");
    for (std::size_t begin = 0; begin < text_.size();) {
      const std::size_t end = std::min(text_.find('\n', begin), text_.size());
      const std::string_view line = text_.substr(begin, end - begin);
      if (line.size() > kMostLineBytes)
        return make("too-large", begin, 1, "the line is longer than 64 KiB", "break it up");
      if (line.starts_with("<<<<<<< ") || line.starts_with(">>>>>>> ") || line.starts_with("||||||| "))
        return make("merge-conflict", begin, 7, "git left a merge conflict here",
                    "choose one of the two versions and remove the lines with <<<<<<<, ======= and >>>>>>>");
      begin = end + 1;
    }
    return std::nullopt;
  }

  std::optional<Diagnostic> check_utf8() {
    if (text_.starts_with("\xFF\xFE") || text_.starts_with("\xFE\xFF"))
      return make("not-utf8", 0, 1, "the file is in UTF-16, not UTF-8", "save it as UTF-8");
    if (const auto bad = text::find_invalid_utf8(text_)) {
      const auto byte = static_cast<unsigned char>(text_[*bad]);
      const std::string as_windows = byte >= 0x80 && byte < 0xC0 ? "" : " (a letter with an accent from Windows-1252?)";
      return make("not-utf8", *bad, 1, "this is not UTF-8" + as_windows, "save the file as UTF-8");
    }
    const std::size_t nul = text_.find('\0');
    if (nul != std::string_view::npos)
      return make("syntax", nul, 1, "there is a NUL byte here", "is this a text file? remove the byte");
    return std::nullopt;
  }

  void step() {
    const char c = text_[at_];
    if (c == '#') {
      at_ = std::min(text_.find('\n', at_), text_.size());
    } else if (c == '"' || c == '\'') {
      skip_string(c);
    } else {
      count(c);
      ++at_;
    }
  }

  void skip_string(char quote) {
    const std::string triple(3, quote);
    const bool multi_line = text_.substr(at_).starts_with(triple);
    at_ += multi_line ? 3 : 1;
    while (at_ < text_.size()) {
      const char c = text_[at_];
      if (c == '\\' && quote == '"') {
        at_ += 2;
        continue;
      }
      if (!multi_line && (c == quote || c == '\n')) break;
      if (multi_line && text_.substr(at_).starts_with(triple)) {
        at_ += 2;
        break;
      }
      ++at_;
    }
    at_ = std::min(at_ + 1, text_.size());
  }

  void count(char c) {
    if (c == '[' || c == '{') {
      dots_ = 0;
      if (++depth_ > kMostNesting)
        problem_ = make("too-large", at_, 1, "more than 16 brackets inside each other", "accord needs no such nesting");
    } else if (c == ']' || c == '}') {
      depth_ = std::max(0, depth_ - 1);
      dots_ = 0;
    } else if (c == '\n' || c == '=' || c == ',') {
      dots_ = 0;
    } else if (c == '.') {
      if (++dots_ >= kMostKeyParts)
        problem_ = make("too-large", at_, 1, "a key of more than 16 parts", "accord needs no such keys");
    } else if (static_cast<unsigned char>(c) >= 0x80 && at_ >= bom_end()) {
      report_bare();
    }
  }

  std::size_t bom_end() const { return text_.starts_with("\xEF\xBB\xBF") ? 3 : 0; }

  void report_bare() {
    std::size_t after = at_;
    const char32_t c = text::next_code_point(text_, after);
    const bool quote = c == U'\u201C' || c == U'\u201D' || c == U'\u2018' || c == U'\u2019' || c == U'\u201E';
    if (quote)
      problem_ = make("syntax", at_, 1, "this is a typographic quote", "use the straight quote \" on both sides");
    else if (c == 0xA0)
      problem_ = make("syntax", at_, 1, "this is a non-breaking space", "use an ordinary space");
    else
      problem_ = make("syntax", at_, 1, "letters with accents and signs stand only between quotes",
                      "put quotes around the text or the key");
  }

  std::string_view text_;
  const std::string& path_;
  std::size_t at_ = 0;
  int depth_ = 0;
  int dots_ = 0;
  std::optional<Diagnostic> problem_;
};

}  // namespace

std::optional<Diagnostic> scan_for_hazards(std::string_view text, const std::string& path) {
  return HazardScan(text, path).run();
}

std::string_view line_at(std::string_view text, std::uint32_t line) {
  std::size_t begin = text.starts_with("\xEF\xBB\xBF") ? 3 : 0;
  for (std::uint32_t i = 1; i < line; ++i) {
    begin = text.find('\n', begin);
    if (begin == std::string_view::npos) return {};
    ++begin;
  }
  std::string_view found = text.substr(begin, std::min(text.find('\n', begin), text.size()) - begin);
  if (found.ends_with('\r')) found.remove_suffix(1);
  return found;
}

Position position_at(std::string_view text, std::size_t offset) {
  const std::size_t bom = text.starts_with("\xEF\xBB\xBF") ? 3 : 0;
  const std::string_view before = text.substr(0, std::max(offset, bom));
  const auto lines = static_cast<std::uint32_t>(std::count(before.begin(), before.end(), '\n'));
  const std::size_t newline = before.rfind('\n');
  const std::size_t begin = newline == std::string_view::npos ? bom : newline + 1;
  return {lines + 1, static_cast<std::uint32_t>(text::count_code_points(before.substr(begin))) + 1};
}

}  // namespace accord::files
