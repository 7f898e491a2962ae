#include "render/paragraph.hpp"

#include "text/utf8.hpp"

#include <algorithm>

namespace accord::render {

std::string wrap(std::string_view text, std::size_t width, std::size_t indent) {
  std::string out;
  std::size_t used = 0;
  bool begins = true;
  while (true) {
    const std::size_t begin = text.find_first_not_of(" \n");
    if (begin == std::string_view::npos) break;
    const std::size_t end = std::min(text.find_first_of(" \n", begin), text.size());
    const std::string_view word = text.substr(begin, end - begin);
    text.remove_prefix(end);
    const std::size_t columns = text::display_width(word);
    if (!begins && used + 1 + columns > width) {
      out += '\n' + std::string(indent, ' ');
      used = indent;
      begins = true;
    }
    if (!begins) out += ' ';
    out += word;
    used += columns + (begins ? 0 : 1);
    begins = false;
  }
  return out.empty() ? out : out + '\n';
}

}  // namespace accord::render
