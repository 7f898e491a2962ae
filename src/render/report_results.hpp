// Each result of a report in full: how it reads, its chart, where each party stands, what belongs to it.
#pragma once

#include "render/report_view.hpp"
#include "render/report_words.hpp"

namespace accord::render {

// A heading at level 4 with all that is told of it.
Group compose_report_result(const ResultView& view, const ReportWords& words);

// The values of a chart, for a table: at most so many, of which each is the last of its month, quarter or
// year where there are more; `period` says which.
struct ChartValues {
  std::vector<Level> levels;
  std::optional<Period> period;
};
ChartValues chart_values(const ChartData& data, std::size_t most);

}  // namespace accord::render
