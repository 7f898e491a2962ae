// Whether a file or the settings silence a rule.
#pragma once

#include "accord/partnership.hpp"

#include <string_view>

namespace accord::check {

// Never for a rule that can't be silenced.
bool is_silenced(const Settings& settings, const SourceFile& file, std::string_view rule);

}  // namespace accord::check
