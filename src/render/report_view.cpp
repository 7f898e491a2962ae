#include "render/report_view.hpp"

namespace accord::render {

StatusList ReportView::list() const {
  return {report.partnership, report.results, report.as_of, report.shown, report.agreements};
}

std::vector<const ResultView*> ReportView::of_ambition(const std::optional<Id>& ambition) const {
  std::vector<const ResultView*> out;
  const StatusList all = list();
  for (const ResultView& one : results)
    if (all.ambition_of(one.assessment) == ambition) out.push_back(&one);
  return out;
}

std::vector<std::optional<Id>> ReportView::ambitions() const { return list().ambitions(); }

ReportView view_report(const Report& report) {
  ReportView out{report, {}};
  out.results.reserve(report.shown.size());
  for (const Assessment* one : report.shown)
    out.results.push_back(view_result(report.partnership, report.results, report.assessed, report.agreements,
                                      report.as_of, *one));
  return out;
}

}  // namespace accord::render
