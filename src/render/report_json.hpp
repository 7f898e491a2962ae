// A report for other programs: the same content as the other formats, unrounded. Documented in
// accord-json(5).
#pragma once

#include "render/report_view.hpp"

#include <string>

namespace accord::render {

std::string render_report_json(const ReportView& view);

}  // namespace accord::render
