#include "render/json.hpp"

#include "text/utf8.hpp"

#include <fmt/format.h>

#include <string_view>

namespace accord::render {

namespace {

std::string with_escapes(const std::string& plain) {
  std::string out;
  out.reserve(plain.size() + 1);
  for (std::size_t offset = 0; offset < plain.size();) {
    const std::size_t begin = offset;
    const char32_t c = text::next_code_point(plain, offset);
    // The library has escaped what is below a blank; the newlines between its lines are its own.
    if (c > ' ' && text::is_hidden(c))
      out += fmt::format("\\u{:04x}", static_cast<std::uint32_t>(c));
    else
      out.append(plain, begin, offset - begin);
  }
  return out;
}

}  // namespace

std::string dump(const Json& json) {
  return with_escapes(json.dump(2, ' ', false, Json::error_handler_t::replace)) + '\n';
}

std::string dump_line(const Json& json) {
  return with_escapes(json.dump(-1, ' ', false, Json::error_handler_t::replace));
}

}  // namespace accord::render
