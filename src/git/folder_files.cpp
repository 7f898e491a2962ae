#include "git/folder_files.hpp"

#include <algorithm>

namespace accord::git {
namespace {

bool has_line(std::string_view text, std::string_view line) {
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    std::string_view one = text.substr(0, end);
    one = one.substr(0, one.find_last_not_of(" \t\r") + 1);
    if (one == line) return true;
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return false;
}

}  // namespace

std::string with_line(std::string_view text, std::string_view line) {
  std::string out(text);
  if (has_line(text, line)) return out;
  const std::string_view end = text.find("\r\n") != std::string_view::npos ? "\r\n" : "\n";
  if (!out.empty() && !out.ends_with('\n')) out += end;
  return out.append(line).append(end);
}

}  // namespace accord::git
