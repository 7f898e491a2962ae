#include "progress/outlook.hpp"

namespace accord {

const Outlook* newest_outlook(const Goal& goal, Date as_of) {
  const Outlook* found = nullptr;
  for (const Outlook& outlook : goal.outlook)
    if (outlook.date.value <= as_of) found = &outlook;
  return found;
}

}  // namespace accord
