#include "render/result_view.hpp"

#include <algorithm>

namespace accord::render {
namespace {

void append_below(const ResultView& view, const Result& result, std::vector<const Assessment*>& out) {
  for (const std::size_t child : result.children) {
    out.push_back(&view.assessed[child]);
    append_below(view, view.results.all[child], out);
  }
}

}  // namespace

const Agreement& ResultView::agreement() const {
  return agreements[static_cast<std::size_t>(&result() - results.all.data())];
}

ResultView view_result(const Partnership& partnership, const Results& results,
                       const std::vector<Assessment>& assessed, std::span<const Agreement> agreements,
                       Date as_of, const Assessment& assessment) {
  ResultView view{partnership, results, assessed, as_of, assessment, {}, {}, {}, agreements};
  view.by_party = progress::compute_party_standings(partnership, results, assessment, as_of);
  if (assessment.numbers) view.course = progress::compute_course(partnership, results, assessment, as_of);
  view.pace = progress::compute_pace(partnership, assessment);
  return view;
}

std::vector<const Assessment*> list_below(const ResultView& view) {
  std::vector<const Assessment*> out;
  append_below(view, view.result(), out);
  return out;
}

std::vector<const Effort*> list_efforts(const ResultView& view) {
  std::vector<const Effort*> out;
  for (const Effort& effort : view.partnership.efforts)
    if (std::any_of(effort.supports.begin(), effort.supports.end(),
                    [&](const Spanned<Id>& id) { return id.value == view.result().id(); }))
      out.push_back(&effort);
  return out;
}

}  // namespace accord::render
