// A parser's complaint, told in the terms of the person who typed the line.
#pragma once

#include "accord/diagnostic.hpp"

#include <string>
#include <string_view>

namespace accord::files {

// `description` and `at` are toml++'s; the range of the result is the word that is wrong.
Diagnostic describe_toml_error(std::string_view text, const std::string& path, std::string_view description,
                               Position at);

}  // namespace accord::files
