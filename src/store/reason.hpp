// Why the system would not do something, as people read it.
#pragma once

#include "accord/bilingual.hpp"

namespace accord::store {

// What strerror says of an errno, and the same in Dutch; of one that is rare strerror's words in both.
Bilingual reason_of(int error);

}  // namespace accord::store
