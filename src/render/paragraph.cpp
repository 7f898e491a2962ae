#include "render/paragraph.hpp"

#include "text/utf8.hpp"

#include <algorithm>

namespace accord::render {
namespace {

constexpr std::string_view kBlanks = " \n\t";

// How many bytes of the word stand on one line of `room` columns; at least one character.
std::size_t fitting_bytes(std::string_view word, std::size_t room) {
  std::size_t end = 0;
  text::next_code_point(word, end);
  for (std::size_t next = end; next < word.size();) {
    text::next_code_point(word, next);
    if (text::display_width(word.substr(0, next)) > room) break;
    end = next;
  }
  return end;
}

}  // namespace

std::string wrap(std::string_view text, std::size_t width, std::size_t indent, LongWords long_words) {
  std::string out;
  std::size_t used = 0;
  bool begins = true;
  const auto break_line = [&] {
    out += '\n' + std::string(indent, ' ');
    used = indent;
    begins = true;
  };
  while (true) {
    const std::size_t begin = text.find_first_not_of(kBlanks);
    if (begin == std::string_view::npos) break;
    text.remove_prefix(begin);
    std::string_view word = text.substr(0, text.find_first_of(kBlanks));
    if (!begins && used + 1 + text::display_width(word) > width) break_line();
    if (long_words == LongWords::split && used + text::display_width(word) > width && used < width)
      word = word.substr(0, fitting_bytes(word, width - used));
    text.remove_prefix(word.size());
    if (!begins) out += ' ';
    used += text::display_width(word) + (begins ? 0 : 1);
    out += word;
    begins = false;
    const bool goes_on = !text.empty() && kBlanks.find(text.front()) == std::string_view::npos;
    if (goes_on) break_line();
  }
  return out.empty() ? out : out + '\n';
}

std::string wrap_painted(std::string_view text, std::size_t width, Indent indent, Ink ink,
                         const Style& style) {
  const std::string lines = wrap(text, width - std::max(indent.first, indent.others), 0, LongWords::split);
  std::string out;
  for (std::size_t begin = 0; begin < lines.size();) {
    const std::size_t end = lines.find('\n', begin);
    out += std::string(begin == 0 ? indent.first : indent.others, ' ') +
           style.paint(ink, lines.substr(begin, end - begin)) + '\n';
    begin = end + 1;
  }
  return out;
}

}  // namespace accord::render
