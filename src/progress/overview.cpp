#include "progress/overview.hpp"

#include <algorithm>
#include <string_view>
#include <tuple>

namespace accord::progress {

double attention_of(const StateCounts& counts) {
  const std::size_t judged = counts.all() - counts.of(State::stopped) - counts.of(State::not_started);
  if (judged == 0) return 0;
  const std::size_t whole = counts.of(State::missed) + counts.of(State::behind);
  const std::size_t half =
      counts.of(State::at_risk) + counts.of(State::no_baseline) + counts.of(State::no_data);
  // One division of whole numbers: shares that are equal come out equal.
  return static_cast<double>(2 * whole + half) / static_cast<double>(2 * judged);
}

std::optional<State> worst_state(const OverviewLine& line) {
  if (line.unreadable) return State::unreadable;
  for (const State state : kWorstFirst)
    if (line.counts.of(state) > 0) return state;
  return std::nullopt;
}

void sort_worst_first(std::vector<OverviewLine>& lines) {
  const auto place = [](const OverviewLine& line) {
    return std::tuple(!line.unreadable, -attention_of(line.counts), -static_cast<double>(line.overdue),
                      std::string_view(line.name), std::string_view(line.path));
  };
  std::sort(lines.begin(), lines.end(),
            [&](const OverviewLine& a, const OverviewLine& b) { return place(a) < place(b); });
}

}  // namespace accord::progress
