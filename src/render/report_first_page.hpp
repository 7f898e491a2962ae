// The first page of a report: what a table needs that reads no further.
#pragma once

#include "render/report_view.hpp"
#include "render/report_words.hpp"

namespace accord::render {

// At most what one A4 page holds, whatever the partnership: the longest list gives way first, and says how
// many more there are.
Group compose_first_page(const ReportView& view, const ReportWords& words);

}  // namespace accord::render
