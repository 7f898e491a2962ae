// Several texts as one.
#pragma once

#include <functional>
#include <iterator>
#include <string>
#include <string_view>

namespace accord::text {

// What `make` makes of each part, with `between` between them; an empty text stands too.
template <class Parts, class Make = std::identity>
std::string join(const Parts& parts, std::string_view between, Make make = {}) {
  std::string out;
  for (auto part = std::begin(parts); part != std::end(parts); ++part) {
    if (part != std::begin(parts)) out += between;
    out += make(*part);
  }
  return out;
}

}  // namespace accord::text
