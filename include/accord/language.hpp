// The languages that accord speaks to people. How sentences are read does not depend on it.
#pragma once

namespace accord {

enum class Language { en, nl };

}  // namespace accord
