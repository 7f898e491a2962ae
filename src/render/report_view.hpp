// A report with everything its formats tell of each result.
#pragma once

#include "accord/report.hpp"
#include "render/result_view.hpp"

#include <optional>
#include <vector>

namespace accord::render {

struct ReportView {
  const Report& report;
  std::vector<ResultView> results;  // those in scope, in the order of the outline

  // What `status` would list of them.
  StatusList list() const;
  // Each of those in scope that are under an ambition, or under none, with all that is below a goal of it; as
  // status lists them.
  std::vector<const ResultView*> of_ambition(const std::optional<Id>& ambition) const;
  // In order of id, "none" last; only those with results.
  std::vector<std::optional<Id>> ambitions() const;
};

// Points into the report, which must stay as it is.
ReportView view_report(const Report& report);

}  // namespace accord::render
