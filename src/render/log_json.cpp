#include "render/log_json.hpp"

#include "render/parts_json.hpp"

namespace accord::render {
namespace {

void add_figures(const Event& e, Json& out) {
  out["count"] = e.count;
  out["last"] = {{"date", e.last->date.iso()}, {"value", number(e.last->value)}};
  if (e.before) out["before"] = number(*e.before);
}

void add_changed(const Event& e, Json& out) {
  if (e.kind == EventKind::goal_changed) out["part"] = goal_part_name(e.part);
  if (!e.from.empty()) out["from"] = e.from;
  if (!e.to.empty()) out["to"] = e.to;
}

Json event_json(const Event& e) {
  Json out{{"date", e.date.iso()}, {"kind", event_kind_name(e.kind)}};
  if (!e.goal.empty()) out["goal"] = e.goal.text();
  if (!e.indicator.empty()) out["indicator"] = e.indicator.text();
  if (!e.party.empty()) out["party"] = e.party.text();
  if (!e.parties.empty()) out["parties"] = ids_json(e.parties);
  if (!e.affected.empty()) out["affects"] = ids_json(e.affected);
  if (e.count > 0) add_figures(e, out);
  if (e.kind == EventKind::reached) out["target"] = number(e.last->value);
  add_changed(e, out);
  if (!e.text.empty()) out["text"] = e.text;
  if (!e.by.empty()) out["by"] = e.by;
  if (e.origin == Origin::commit) {
    out["who"] = e.who;
    out["commit"] = e.commit;
  }
  if (e.origin == Origin::uncommitted) out["uncommitted"] = true;
  return out;
}

}  // namespace

std::string render_log_json(const Partnership& partnership, std::span<const Event> events, Date today) {
  Json out = begin_json("accord.log/1", partnership, today);
  out["events"] = Json::array();
  for (const Event& event : events) out["events"].push_back(event_json(event));
  return dump(out);
}

}  // namespace accord::render
