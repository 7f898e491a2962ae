// Figures that no longer stand as an earlier report showed them.
#pragma once

#include "accord/partnership.hpp"

#include <optional>
#include <vector>

namespace accord {

struct RestatedFigure {
  Id party;  // Id::all() of the whole partnership's book
  Id indicator;
  Date date;
  double before = 0;
  std::optional<double> now;  // absent where it was taken out
};

// The figures of `then`, up to `last` (included), that differ in `now`; by party, indicator and date. What is
// new in `now` is late, not restated. Nothing is told of parties and indicators that only one of the two has:
// they have been renamed, or merged; nor of books that can't be read. Requires: the books of both are loaded,
// of each the series that are asked about.
std::vector<RestatedFigure> find_restated(const Partnership& then, const Partnership& now, Date last);

}  // namespace accord
