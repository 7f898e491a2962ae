// Where a figure comes from.
#pragma once

#include "accord/series.hpp"

namespace accord {

// The source of the `at`th figure: its own, else that of its table; empty when neither names one.
inline const std::string& source_of(const Series& series, std::size_t at) {
  const FigureDetails* details = series.details(at);
  return details != nullptr && !details->source.empty() ? details->source : series.source();
}

}  // namespace accord
