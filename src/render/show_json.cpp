#include "render/show_json.hpp"

#include "render/parts_json.hpp"
#include "render/result_json.hpp"

namespace accord::render {
namespace {

Json party(const progress::PartyStanding& one) {
  Json out{{"party", one.party.text()}};
  if (one.baseline) out["baseline"] = number(*one.baseline);
  if (one.current) out["current"] = number(one.current->value);
  if (one.current) out["date"] = one.current->date.iso();
  if (!one.share.empty()) out["share"] = one.share;
  if (one.share_target) out["share_target"] = number(*one.share_target);
  if (one.progress) out["progress"] = number(*one.progress);
  if (one.fresh) out["fresh"] = *one.fresh;
  if (one.carries) out["carries"] = number(*one.carries);
  return out;
}

Json sub_result(const Assessment& a) {
  const Result& r = *a.result;
  Json out{{"id", r.id().text()}};
  if (r.goal->title) out["title"] = r.goal->title->value;
  out["result"] = r.goal->result.value;
  if (r.deadline) out["deadline"] = r.deadline->iso();
  out["state"] = state_name(a.state);
  if (a.numbers && a.numbers->standing) out["progress"] = number(a.numbers->standing->progress);
  return out;
}

void add_course(const ResultView& view, Json& out) {
  if (!view.assessment.numbers) return;
  out["path"] = each(view.assessment.numbers->path, level_json);
  out["trend"] = each(view.assessment.numbers->trend, level_json);
  if (view.pace) out["pace"] = number(view.pace->a_year);
  out["course"] = each(view.course->stretches, [](const auto& stretch) { return each(stretch, level_json); });
}

void add_terms(const ResultView& view, Json& out) {
  const Goal& goal = view.goal();
  add(out, "why", goal.why);
  if (goal.stopped) out["stopped"] = stopped_json(*goal.stopped);
  out["owners"] = each(goal.owners, owner_json);
  out["definition"] = indicator_json(*view.result().indicator);
  out["sub_results"] = each(list_below(view), [](const Assessment* a) { return sub_result(*a); });
  out["efforts"] = each(list_efforts(view), [](const Effort* one) { return effort_json(*one); });
  out["means"] = each(goal.means, means_json);
  if (goal.risks) out["risks"] = texts_json(*goal.risks);
  if (goal.tensions) out["tensions"] = texts_json(*goal.tensions);
  out["conditions"] = each(goal.conditions, condition_json);
}

}  // namespace

Json full_result_json(const ResultView& view) {
  Json out = result_json(view.list(), view.assessment);
  out["by_party"] = each(view.by_party, party);
  add_course(view, out);
  add_terms(view, out);
  return out;
}

std::string render_show_json(const ResultView& view) {
  Json out = begin_json("accord.show/1", view.partnership, view.as_of);
  out.update(full_result_json(view));
  return dump(out);
}

}  // namespace accord::render
