// What all JSON output shares. Included only by src/render/*json*.cpp.
#pragma once

#include <nlohmann/json.hpp>

#include <string>

namespace accord::render {

using Json = nlohmann::ordered_json;

// Indented by two blanks, a newline behind. Bytes that are no UTF-8 become U+FFFD; characters that a person
// can't see, or that turn the direction of writing, are escaped, so that JSON on a screen is as harmless as
// text.
std::string dump(const Json& json);
// The same in one line, without a newline behind.
std::string dump_line(const Json& json);

// A number without -0.
inline double number(double value) { return value == 0 ? 0.0 : value; }

}  // namespace accord::render
