// What differs between two states of some of a partnership's files.
#pragma once

#include "accord/history.hpp"

#include <vector>

namespace accord::progress {

// Ids that one revision gave another name.
struct Renamed {
  Id from, to;
};
struct Renames {
  std::vector<Renamed> goals, parties, indicators;

  bool empty() const { return goals.empty() && parties.empty() && indicators.empty(); }
  static const Id& earlier(const std::vector<Renamed>& renames, const Id& id);
  static const Id& later(const std::vector<Renamed>& renames, const Id& id);
};

// A file that is gone and one that came in the same step, and say the same: a goal by its sentence (also
// where that names its indicator by the new id), others by their name.
Renames find_renames(const Partnership& before, const Partnership& after);

// Each tells what differs from every one of `before`; the events have no day or who yet.
std::vector<Event> compare_figures(const Revision& revision, const Renames& renames);
std::vector<Event> compare_goals(const Revision& revision, const Renames& renames);
}  // namespace accord::progress
