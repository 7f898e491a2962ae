// The accord.toml that a partnership begins with: its comments teach the format.
#pragma once

#include "accord/partnership.hpp"

#include <string>
#include <string_view>

namespace accord::files {

// format, name, language and start are set. Every other key follows behind a '#', with a line above it that
// says what it is for; with all of those signs taken away the file is as sound as it was. A comment for
// people begins with "# ", a key that waits with "#" alone.
std::string new_settings(std::string_view name, Language language, Date start);

}  // namespace accord::files
