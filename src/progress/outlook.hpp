// People's own judgement of a result, which is shown beside the computed state and never mixed with it.
#pragma once

#include "accord/partnership.hpp"

namespace accord {

// The newest outlook of a result that is not after `as_of`; null when there is none.
const Outlook* newest_outlook(const Goal& goal, Date as_of);

}  // namespace accord
