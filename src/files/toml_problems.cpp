// A person who made one slip has often made it three times, and wants to hear so at once; toml++ stops at the
// first. So the line that it stopped at is made a comment, and the text is parsed again, until it is sound or
// nothing certain can be said any more: a bracket or a text that is open over several lines may have
// swallowed what comes next, and what is below a guess would be told as a mistake of somebody who made none.
//
// To parse again costs what the file costs. kMostRework bounds that, so that no file can be made for which it
// is felt; a book of ten years has its hundred mistakes told all the same.
#include "files/toml_problems.hpp"

#include "files/toml_brackets.hpp"
#include "model/both.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <set>

namespace accord::files {
namespace {

constexpr std::size_t kNone = std::string_view::npos;
constexpr std::size_t kMostProblems = 100;                 // of a file
constexpr std::size_t kMostRework = std::size_t{2} << 20;  // bytes parsed again

std::string_view without_indent(std::string_view line) {
  return line.substr(std::min(line.find_first_not_of(" \t"), line.size()));
}

// Whether the line could be one of a file by itself. What is none, behind a text that is not closed or has no
// quotes, is most likely that text's next line.
bool begins_anew(std::string_view line) {
  line = without_indent(line);
  return line.empty() || line[0] == '#' || line[0] == '[' || line.find('=') != kNone;
}

// A text that was opened or begun and runs to the line's end.
bool ends_in_text(std::string_view line) {
  const std::size_t equals = line.find('=');
  if (equals == kNone) return false;
  const std::string_view value = without_indent(line.substr(equals + 1));
  if (value.empty()) return false;
  const bool quoted = value[0] == '"' || value[0] == '\'';
  return quoted ? !end_of_text(value, 0) : !text::is_ascii(value.substr(0, 1)) || value[0] > '9';
}

class Mender {
 public:
  explicit Mender(std::string_view text) : text_(text) {}

  const std::string& text() const { return text_; }
  // Whether what can be parsed now is the file without the lines that are wrong, and nothing else differs.
  bool is_certain() const { return certain_; }
  // Whether the problem is with a line that was taken out, and so with nothing that anybody wrote.
  bool is_mended(const Diagnostic& problem) const { return mended_.contains(problem.range.begin.line); }
  // Whether there may be more than was told only because it would take too long.
  bool gave_up() const { return gave_up_; }

  // Takes the problem's line out; false where that can't be done, or would be a guess.
  bool mend(const Diagnostic& problem) {
    const std::uint32_t line = problem.range.begin.line;
    if (problem.rule == "too-large") return false;
    mended_.insert(line);
    rework_ += text_.size();
    gave_up_ = rework_ > kMostRework || mended_.size() >= kMostProblems;
    if (gave_up_) return false;
    if (problem.rule == "not-utf8") return mend_encoding();
    const std::size_t at = begin_of(line);
    if (problem.rule == "merge-conflict") return mend_conflict(at);
    return without_indent(line_from(at)).starts_with('[') && !find_open(text_, at) ? mend_header(at, line)
                                                                                   : mend_line(at);
  }

 private:
  std::size_t begin_of(std::uint32_t line) const {
    std::size_t begin = text_.starts_with("\xEF\xBB\xBF") ? 3 : 0;
    for (std::uint32_t i = 1; i < line && begin < text_.size(); ++i)
      begin = std::min(text_.find('\n', begin), text_.size() - 1) + 1;
    return begin;
  }

  std::size_t end_from(std::size_t begin) const { return std::min(text_.find('\n', begin), text_.size()); }
  std::size_t next_from(std::size_t begin) const { return std::min(end_from(begin) + 1, text_.size()); }

  std::string_view line_from(std::size_t begin) const {
    std::string_view line = std::string_view(text_).substr(begin, end_from(begin) - begin);
    if (line.ends_with('\r')) line.remove_suffix(1);
    return line;
  }

  void blank(std::size_t begin) {
    const std::size_t length = line_from(begin).size();
    if (length == 0) return;
    std::fill_n(text_.begin() + static_cast<std::ptrdiff_t>(begin), length, ' ');
    text_[begin] = '#';
  }

  bool mend_line(std::size_t begin) {
    const std::string_view line = line_from(begin);
    if (!is_closed_line(line)) return false;
    if (ends_in_text(line) && !begins_anew(line_from(next_from(begin)))) return false;
    // A list that lacks a line is another list, and perhaps an empty one.
    if (find_open(text_, begin)) certain_ = false;
    blank(begin);
    return true;
  }

  // Another name for the table: what is below it would otherwise count as the table's above.
  bool mend_header(std::size_t begin, std::uint32_t line) {
    certain_ = false;
    text_.replace(begin, line_from(begin).size(), "[\"\\u0001" + std::to_string(line) + "\"]");
    return true;
  }

  // Keeps the first of the two versions. Where marks are left over, it takes those of this conflict.
  bool mend_conflict(std::size_t begin) {
    bool in_other = !line_from(begin).starts_with('<');
    const std::size_t end = end_of_conflict(begin);
    const bool whole = !in_other && end != kNone;
    blank(begin);
    if (end == kNone) return true;
    for (std::size_t at = next_from(begin); at <= end; at = next_from(at)) {
      const std::string_view line = line_from(at);
      const bool mark = line.starts_with("=======") || line.starts_with("|||||||");
      in_other = in_other || mark;
      if (mark || at == end || (whole && in_other)) blank(at);
      if (at == end) break;
    }
    return true;
  }

  // Where the line with >>>>>>> begins, if it comes before another conflict.
  std::size_t end_of_conflict(std::size_t begin) const {
    for (std::size_t at = next_from(begin); at < text_.size(); at = next_from(at)) {
      const std::string_view line = line_from(at);
      if (line.starts_with(">>>>>>>")) return at;
      if (line.starts_with("<<<<<<<")) break;
    }
    return kNone;
  }

  // Saving the file as UTF-8 mends all such bytes, so they are told once; what stands for each is no letter
  // of a key or a number either.
  bool mend_encoding() {
    if (text_.find('\0') != kNone) return false;
    std::string mended;
    std::string_view rest = text_;
    while (const auto bad = text::find_invalid_utf8(rest)) {
      mended.append(rest.substr(0, *bad)).append("\xEF\xBF\xBD");
      rest.remove_prefix(*bad + 1);
    }
    text_ = mended.append(rest);
    return true;
  }

  std::string text_;
  std::set<std::uint32_t> mended_;
  std::size_t rework_ = 0;
  bool certain_ = true;
  bool gave_up_ = false;
};

}  // namespace

WholeToml parse_whole_toml(std::string_view text, const std::string& path) {
  ParsedToml parsed = parse_toml(text, path);
  if (parsed.root) return {std::move(parsed.root), {}};
  WholeToml out;
  Mender mender(text);
  while (parsed.problem && !mender.is_mended(*parsed.problem)) {
    out.problems.push_back(std::move(*parsed.problem));
    if (!mender.mend(out.problems.back())) break;
    parsed = parse_toml(mender.text(), path);
  }
  if (parsed.root && mender.is_certain()) out.root = std::move(parsed.root);
  std::stable_sort(out.problems.begin(), out.problems.end(),
                   [](const Diagnostic& a, const Diagnostic& b) { return a.range.begin < b.range.begin; });
  if (mender.gave_up())
    out.problems.back().help +=
        both("; there may be more errors in this file", "; er kunnen nog meer fouten in dit bestand staan");
  return out;
}

}  // namespace accord::files
