#include "accord/id.hpp"

#include <algorithm>

namespace accord {
namespace {

bool is_part(std::string_view text) {
  const auto is_word = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); };
  return !text.empty() && text.size() <= 64 && is_word(text.front()) && text != "all" && text != "allow" &&
         std::all_of(text.begin(), text.end(), [&](char c) { return is_word(c) || c == '-'; });
}

}  // namespace

std::optional<Id> Id::parse(std::string_view text) {
  if (!is_part(text)) return std::nullopt;
  return Id(std::string(text));
}

std::optional<Id> Id::parse_path(std::string_view text) {
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t slash = std::min(text.find('/', begin), text.size());
    if (!is_part(text.substr(begin, slash - begin))) return std::nullopt;
    begin = slash + 1;
  }
  return Id(std::string(text));
}

Id Id::all() { return Id("all"); }

Id Id::parent() const {
  const std::size_t slash = text_.rfind('/');
  return slash == std::string::npos ? Id() : Id(text_.substr(0, slash));
}

}  // namespace accord
