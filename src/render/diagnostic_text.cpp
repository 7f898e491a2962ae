#include "render/diagnostic_text.hpp"

#include "render/fill.hpp"
#include "text/utf8.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

namespace accord::render {
namespace {

constexpr std::size_t kMostColumns = 100;  // of a source line
constexpr std::size_t kBefore = 60;        // kept in front of the caret when a line is cut

Ink ink_of(Severity severity) {
  return severity == Severity::error ? Ink::bad : severity == Severity::warning ? Ink::warn : Ink::info;
}

std::vector<std::string> split_code_points(std::string_view line) {
  std::vector<std::string> out;
  for (std::size_t offset = 0; offset < line.size();) {
    const std::size_t begin = offset;
    text::next_code_point(line, offset);
    out.emplace_back(line.substr(begin, offset - begin));
  }
  return out;
}

// Has no ink and no width: a person who looks for it sees nothing.
bool is_invisible(char32_t c) {
  return c == 0xAD || (c >= 0x200B && c <= 0x200F) || (c >= 0x2060 && c <= 0x2064) || c == 0xFEFF;
}

// A character as it is shown: harmless, a tab as one blank so that carets stay under their words, and what
// can't be seen by its number, as is what has no width of its own for carets to stand under.
std::string shown(const std::string& character, bool pointed_at) {
  if (character == "\t") return " ";
  std::string out = text::make_visible(character);
  std::size_t offset = 0;
  const char32_t c = text::next_code_point(out, offset);
  if (!is_invisible(c) && !(pointed_at && text::display_width(out) == 0)) return out;
  return fmt::format("\\u{{{:x}}}", static_cast<std::uint32_t>(c));
}

struct Excerpt {
  std::string line, carets;
};

Excerpt draw(std::string_view source_line, const Range& range, const Style& style) {
  const auto characters = split_code_points(source_line);
  const std::size_t first = range.begin.column - 1;
  const bool to_line_end = range.end.line != range.begin.line;
  const std::size_t last =
      std::max<std::size_t>(first + 1, to_line_end ? characters.size() : range.end.column - 1);
  const std::size_t from = characters.size() > kMostColumns && first > kBefore ? first - kBefore : 0;
  const std::size_t to = std::min(characters.size(), from + kMostColumns);
  Excerpt out;
  if (from > 0) out.line = out.carets = "...";
  if (from > 0) std::fill(out.carets.begin(), out.carets.end(), ' ');
  for (std::size_t i = from; i < std::max(to, std::min(last, to + 1)); ++i) {
    const bool pointed_at = i >= first && i < last;
    const std::string text = i < to ? style.fit(shown(characters[i], pointed_at)) : "";
    out.line += text;
    const std::size_t width = i < to ? text::display_width(text) : 1;
    out.carets.append(width, pointed_at ? '^' : ' ');
  }
  if (to < characters.size()) out.line += "...";
  out.carets.erase(out.carets.find_last_not_of(' ') + 1);
  return out;
}

}  // namespace

std::string_view severity_name(Severity severity) {
  return severity == Severity::error ? "error" : severity == Severity::warning ? "warning" : "note";
}

std::string render_diagnostic(const Diagnostic& d, std::string_view source_line, const Style& style,
                              Language language) {
  const Ink ink = ink_of(d.severity);
  const std::string place =
      fmt::format("{}:{}:{}:", text::make_visible_line(d.file), d.range.begin.line, d.range.begin.column);
  std::string out = fmt::format("{} {} {} {}\n", style.paint(Ink::bold, place),
                                style.paint(ink, fmt::format("{}:", severity_name(d.severity))),
                                style.fit(text::make_visible_line(d.message.in(language))),
                                style.paint(Ink::dim, '[' + d.rule + ']'));
  if (source_line.find_first_not_of(" \t") != std::string_view::npos) {
    const Excerpt excerpt = draw(source_line, d.range, style);
    out += "    " + excerpt.line + "\n    " + style.paint(ink, excerpt.carets) + '\n';
  }
  for (const Related& related : d.related)
    out += fmt::format("  {} {}:{}:{}: {}\n", text_of(Word::finding_see, language),
                       text::make_visible_line(related.file), related.range.begin.line,
                       related.range.begin.column,
                       style.fit(text::make_visible_line(related.message.in(language))));
  const std::string& help = d.help.in(language);
  for (std::size_t begin = 0; begin < help.size();) {
    const std::size_t end = std::min(help.find('\n', begin), help.size());
    out += fmt::format("  {} {}\n", style.paint(Ink::info, text_of(Word::finding_help, language)),
                       style.fit(text::make_visible_line(help.substr(begin, end - begin))));
    begin = end + 1;
  }
  return out;
}

std::string count_findings(std::size_t errors, std::size_t warnings, std::size_t notes, Language language) {
  std::string out;
  const auto add = [&](std::size_t count, Word one, Word some) {
    if (count == 0) return;
    if (!out.empty()) out += ", ";
    out += fill(count == 1 ? one : some, language, count);
  };
  add(errors, Word::one_error, Word::some_errors);
  add(warnings, Word::one_warning, Word::some_warnings);
  add(notes, Word::one_note, Word::some_notes);
  return out.empty() ? std::string(text_of(Word::no_findings, language)) : out;
}

}  // namespace accord::render
