// Each result of a report in full: how it reads, its chart, where each party stands, what belongs to it.
#pragma once

#include "render/report_view.hpp"
#include "render/report_words.hpp"

namespace accord::render {

// A heading at level 4 with all that is told of it.
Group compose_report_result(const ResultView& view, const ReportWords& words);

}  // namespace accord::render
