#include "render/status_list.hpp"

namespace accord::render {

const Agreement* StatusList::agreement_of(const Assessment& assessment) const {
  const auto at = static_cast<std::size_t>(assessment.result - results.all.data());
  return at < agreements.size() ? &agreements[at] : nullptr;
}

progress::StateCounts StatusList::counts() const {
  progress::StateCounts out;
  for (const Assessment* a : shown) out.add(*a);
  return out;
}

}  // namespace accord::render
