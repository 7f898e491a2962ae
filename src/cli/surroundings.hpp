// What accord stands on beside the files of a partnership: git, the locale, the user's settings.
#pragma once

#include "accord/bilingual.hpp"
#include "cli/session.hpp"

#include <vector>

namespace accord::cli {

// `bad` is to be mended, for something will fail or be lost; `note` is good to know.
enum class Health { good, note, bad };

struct Observation {
  Health health = Health::good;
  Bilingual what;
  Bilingual way_out;  // empty for what is good
};

// Looks and changes nothing. What is about a partnership only where the session stands in one.
std::vector<Observation> look_around(const Session& session);

}  // namespace accord::cli
