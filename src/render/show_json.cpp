#include "render/show_json.hpp"

#include "render/result_json.hpp"

namespace accord::render {
namespace {

Json texts(const std::vector<Text>& list) {
  Json out = Json::array();
  for (const Text& one : list) out.push_back(one.value);
  return out;
}

Json levels(const std::vector<Level>& list) {
  Json out = Json::array();
  for (const Level& one : list) out.push_back(level_json(one));
  return out;
}

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

Json effort(const Effort& one) {
  Json out{{"id", one.id.text()}, {"name", one.name.value}};
  if (one.lead) out["lead"] = one.lead->value.text();
  if (one.since) out["since"] = one.since->value.iso();
  if (one.until) out["until"] = one.until->value.iso();
  return out;
}

Json means(const Means& one) {
  constexpr std::string_view kinds[] = {"own", "lent", "hired"};
  Json out{{"party", one.party.value.text()}};
  if (one.hours) out["hours"] = number(*one.hours);
  if (one.budget) out["budget"] = number(*one.budget);
  if (!one.competencies.empty()) out["competencies"] = one.competencies;
  if (one.kind) out["kind"] = kinds[static_cast<std::size_t>(*one.kind)];
  if (!one.note.empty()) out["note"] = one.note;
  return out;
}

Json condition(const Condition& one) {
  Json out{{"condition", one.sentence.value}};
  if (one.met) out["met"] = one.met->iso();
  return out;
}

template <class Part, class Make>
Json each(const std::vector<Part>& parts, Make make) {
  Json out = Json::array();
  for (const Part& part : parts) out.push_back(make(part));
  return out;
}

void add_course(const ResultView& view, Json& out) {
  if (!view.assessment.numbers) return;
  out["path"] = levels(view.assessment.numbers->path);
  out["trend"] = levels(view.assessment.numbers->trend);
  if (view.pace) out["pace"] = number(view.pace->a_year);
}

void add_terms(const ResultView& view, Json& out) {
  const Goal& goal = view.goal();
  out["sub_results"] = each(list_below(view), [](const Assessment* a) { return sub_result(*a); });
  out["efforts"] = each(list_efforts(view), [](const Effort* one) { return effort(*one); });
  out["means"] = each(goal.means, means);
  if (goal.risks) out["risks"] = texts(*goal.risks);
  if (goal.tensions) out["tensions"] = texts(*goal.tensions);
  out["conditions"] = each(goal.conditions, condition);
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
  Json out;
  out["schema"] = "accord.show/1";
  out["partnership"] = view.partnership.settings.name.value;
  out["as_of"] = view.as_of.iso();
  out.update(full_result_json(view));
  return dump(out);
}

}  // namespace accord::render
