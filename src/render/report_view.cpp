#include "render/report_view.hpp"

#include <algorithm>

namespace accord::render {
namespace {

// A sub-result stands under its goal, also where it has an ambition of its own.
std::optional<Id> heading_of(const ResultView& view) {
  const Result* at = &view.result();
  while (at->parent) at = &view.results.all[*at->parent];
  return at->ambition;
}

}  // namespace

StatusList ReportView::list() const {
  return {report.partnership, report.results, report.as_of, report.shown, report.agreements};
}

std::vector<const ResultView*> ReportView::of_ambition(const std::optional<Id>& ambition) const {
  std::vector<const ResultView*> out;
  for (const ResultView& one : results)
    if (heading_of(one) == ambition) out.push_back(&one);
  return out;
}

std::vector<std::optional<Id>> ReportView::ambitions() const {
  std::vector<std::optional<Id>> out;
  for (const ResultView& one : results) out.push_back(heading_of(one));
  std::sort(out.begin(), out.end(), [](const std::optional<Id>& a, const std::optional<Id>& b) {
    return a.has_value() != b.has_value() ? a.has_value() : a < b;
  });
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

ReportView view_report(const Report& report) {
  ReportView out{report, {}};
  out.results.reserve(report.shown.size());
  for (const Assessment* one : report.shown)
    out.results.push_back(view_result(report.partnership, report.results, report.assessed, report.agreements,
                                      report.as_of, *one));
  return out;
}

}  // namespace accord::render
