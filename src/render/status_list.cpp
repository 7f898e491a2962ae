#include "render/status_list.hpp"

#include <algorithm>

namespace accord::render {

const Agreement* StatusList::agreement_of(const Assessment& assessment) const {
  const auto at = static_cast<std::size_t>(assessment.result - results.all.data());
  return at < agreements.size() ? &agreements[at] : nullptr;
}

std::size_t StatusList::count(State state) const {
  return static_cast<std::size_t>(
      std::count_if(shown.begin(), shown.end(), [state](const Assessment* a) { return a->state == state; }));
}

std::size_t StatusList::count_stale() const {
  return static_cast<std::size_t>(
      std::count_if(shown.begin(), shown.end(), [](const Assessment* a) { return a->stale; }));
}

const Outlook* newest_outlook(const Goal& goal, Date as_of) {
  const Outlook* found = nullptr;
  for (const Outlook& outlook : goal.outlook)
    if (outlook.date.value <= as_of) found = &outlook;
  return found;
}

}  // namespace accord::render
