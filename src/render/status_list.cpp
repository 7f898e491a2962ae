#include "render/status_list.hpp"

#include <algorithm>

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

std::optional<Id> StatusList::ambition_of(const Assessment& assessment) const {
  const Result* at = assessment.result;
  while (at->parent) at = &results.all[*at->parent];
  return at->ambition;
}

std::vector<std::optional<Id>> StatusList::ambitions() const {
  std::vector<std::optional<Id>> out;
  for (const Assessment* a : shown) out.push_back(ambition_of(*a));
  std::sort(out.begin(), out.end(), [](const std::optional<Id>& a, const std::optional<Id>& b) {
    return a.has_value() != b.has_value() ? a.has_value() : a < b;
  });
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

}  // namespace accord::render
