#include "render/report_json.hpp"

#include "render/parts_json.hpp"
#include "render/result_json.hpp"

namespace accord::render {
namespace {

std::string id_of(const Assessment* a) { return a->result->id().text(); }

Json period_json(const ReportPeriod& period) {
  return {{"id", period.id()}, {"first", period.first.iso()}, {"last", period.last.iso()}};
}

Json scope_json(const ReportScope& scope) {
  Json out = Json::object();
  if (scope.ambition) out["ambition"] = scope.ambition->text();
  if (scope.party) out["party"] = scope.party->text();
  return out;
}

Json achieved_json(const ReachedResult& one) {
  Json out{{"id", id_of(one.result)}};
  if (one.since) out["reached"] = one.since->iso();
  out["in_period"] = one.in_period;
  out["parties"] = ids_json(one.result->parties);
  return out;
}

Json moved_json(const Agreement* one) {
  Json out{{"id", one->result->id().text()}, {"moved", Json::array()}, {"waiting", Json::array()}};
  for (const Moved& each : one->moved) out["moved"].push_back(move_name(each.move));
  for (const PartyYes& party : one->parties)
    if (!party.current) out["waiting"].push_back(party.party.text());
  return out;
}

Json changed_json(const ChangedState& one) {
  return {{"id", id_of(one.now)}, {"before", state_name(one.before)}, {"now", state_name(one.now->state)}};
}

// A party's id; "all" for the book of the whole partnership.
std::string party_json(const Id& party) { return party.empty() ? Id::all().text() : party.text(); }

Json missing_json(const MissingFigure& one) {
  Json out{{"party", party_json(one.party)}, {"indicator", one.indicator.text()}};
  if (one.baseline) out["baseline"] = one.baseline->iso();
  if (one.newest) out["newest"] = one.newest->iso();
  return out;
}

Json silenced_json(const SilencedRule& one) {
  Json out{{"rule", one.rule}};
  if (!one.file.empty()) out["file"] = one.file;
  if (!one.reason.empty()) out["reason"] = one.reason;
  return out;
}

Json restated_json(const RestatedFigure& one) {
  Json out{{"party", one.party.text()}, {"indicator", one.indicator.text()}, {"date", one.date.iso()}};
  out["before"] = number(one.before);
  if (one.now) out["now"] = number(*one.now);
  return out;
}

Json since_json(const Report& r) {
  Json out{{"date", r.period.previous().last.iso()}, {"changed", each(r.changed, changed_json)}};
  if (!r.since_last) return out;
  out["commit"] = r.since_last->commit;
  if (!r.since_last->tag.empty()) out["tag"] = r.since_last->tag;
  out["restated"] = each(r.since_last->restated, restated_json);
  return out;
}

// What is overdue is missing, not coming up.
Due coming(Due due) {
  std::erase_if(due.figures, [](const DueFigure& one) { return one.overdue; });
  return due;
}

}  // namespace

std::string render_report_json(const ReportView& view) {
  const Report& r = view.report;
  Json out;
  out["schema"] = "accord.report/1";
  out["partnership"] = r.partnership.settings.name.value;
  if (r.partnership.settings.purpose) out["purpose"] = r.partnership.settings.purpose->value;
  out["period"] = period_json(r.period);
  out["as_of"] = r.as_of.iso();
  out["running"] = r.running;
  out["scope"] = scope_json(r.scope);
  out["summary"] = summary_json(view.list().counts());
  out["achieved"] = each(r.achieved, achieved_json);
  out["to_decide"] = {{"results", each(r.to_decide, id_of)},
                      {"moved", each(r.moved, moved_json)},
                      {"conditions", conditions_json(r.readiness)},
                      {"figures", each(r.missing, missing_json)}};
  out["decisions"] = each(r.decisions, [](const Decision* one) { return decision_json(*one); });
  out["since"] = since_json(r);
  out["results"] = each(view.results, full_result_json);
  out["coming_up"] = due_json(coming(r.due));
  out["silenced"] = each(r.silenced, silenced_json);
  return dump(out);
}

}  // namespace accord::render
