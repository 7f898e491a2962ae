// What all JSON output shares. Included only by src/render/*json*.cpp.
#pragma once

#include <nlohmann/json.hpp>
#include <string>

namespace accord::render {

using Json = nlohmann::ordered_json;

// Indented by two blanks, a newline behind. Bytes that are no UTF-8 become U+FFFD.
inline std::string dump(const Json& json) { return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n'; }

// A number without -0.
inline double number(double value) { return value == 0 ? 0.0 : value; }

}  // namespace accord::render
