#include "render/status_json.hpp"

#include "render/parts_json.hpp"
#include "render/result_json.hpp"

#include <set>

namespace accord::render {
namespace {

void add_definition(const Assessment& a, Json& out) {
  const Result& r = *a.result;
  if (r.goal->title) out["title"] = r.goal->title->value;
  out["result"] = r.goal->result.value;
  if (r.ambition) out["ambition"] = r.ambition->text();
  out["indicator"] = r.indicator->id.text();
  out["unit"] = r.indicator->unit.value;
  if (a.owner) out["owner"] = a.owner->text();
  out["parties"] = ids_json(a.parties);
  out["deadline"] = r.deadline->iso();
}

void add_numbers(const Numbers& n, Json& out) {
  out["baseline"] = level_json(n.baseline);
  out["target"] = level_json(n.target);
  out["direction"] = direction_name(n.direction);
  out["kept"] = n.kept;
  if (!n.standing) return;
  out["current"] = level_json(n.standing->current);
  out["progress"] = number(n.standing->progress);
  out["expected"] = number(n.standing->expected);
}

void add_coverage(const Coverage& c, Json& out) {
  out["coverage"] = {
      {"parties", c.parties}, {"counted", c.counted}, {"reporting", c.reporting}, {"fresh", c.fresh}};
}

void add_forecast(const Standing& s, Json& out) {
  if (s.projected) out["projected"] = number(*s.projected);
  if (s.reached) out["reached"] = s.reached->iso();
  if (s.reaches) out["reaches"] = s.reaches->iso();
}

void add_ratified(const Agreement* agreement, Json& out) {
  if (agreement == nullptr) return;
  Json& entry = out["ratified"];
  entry = {{"yes", agreement->count_complete()}, {"of", agreement->parties.size()}, {"moved", Json::array()}};
  std::set<Move> moves;
  for (const Moved& one : agreement->moved) moves.insert(one.move);
  for (const Move move : moves) entry["moved"].push_back(move_name(move));
  if (agreement->target) entry["target"] = number(*agreement->target);
  if (agreement->progress) entry["progress"] = number(*agreement->progress);
}

}  // namespace

Json level_json(const Level& level) { return {{"date", level.date.iso()}, {"value", number(level.value)}}; }

Json summary_json(const progress::StateCounts& counts) {
  Json out;
  for (const State state : kStates) out[std::string(state_name(state))] = counts.of(state);
  out["stale"] = counts.stale;
  return out;
}

Json result_json(const StatusList& list, const Assessment& a) {
  Json out;
  out["id"] = a.result->id().text();
  if (a.result->parent) out["parent"] = list.results.all[*a.result->parent].id().text();
  if (a.state == State::unreadable) {
    out["state"] = state_name(a.state);
    return out;
  }
  add_definition(a, out);
  if (a.numbers) add_numbers(*a.numbers, out);
  out["state"] = state_name(a.state);
  out["stale"] = a.stale;
  if (a.numbers) add_coverage(a.numbers->coverage, out);
  if (a.numbers && a.numbers->standing) add_forecast(*a.numbers->standing, out);
  add_ratified(list.agreement_of(a), out);
  if (const Outlook* newest = newest_outlook(*a.result->goal, list.as_of))
    out["outlook"] = outlook_json(*newest);
  return out;
}

std::string render_status_json(const StatusList& list) {
  Json out = begin_json("accord.status/1", list.partnership, list.as_of);
  out["summary"] = summary_json(list.counts());
  out["results"] = Json::array();
  for (const Assessment* a : list.shown) out["results"].push_back(result_json(list, *a));
  return dump(out);
}

}  // namespace accord::render
