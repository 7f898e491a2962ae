// The report for the table as a document, for HTML and Markdown: the first page, then what changed, each
// result, what is missing, what comes up, how to read it.
#pragma once

#include "render/document.hpp"
#include "render/report_view.hpp"

namespace accord::render {

Document compose_report(const ReportView& view, Language language);

}  // namespace accord::render
