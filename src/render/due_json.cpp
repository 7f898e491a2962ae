#include "render/due_json.hpp"

#include "render/result_json.hpp"

namespace accord::render {
namespace {

Json figure(const DueFigure& f) {
  Json out = {{"party", f.party.text()},
              {"indicator", f.indicator.text()},
              {"due", f.due.iso()},
              {"overdue", f.overdue}};
  if (f.last) out["last"] = {{"date", f.last->date.iso()}, {"value", number(f.last->value)}};
  return out;
}

Json review(const DueReview& r) {
  Json out;
  if (r.ambition) out["ambition"] = r.ambition->text();
  out["date"] = r.date.iso();
  out["review"] = frequency_name(r.every);
  return out;
}

Json deadline(const DueDeadline& d) {
  return {{"id", d.result.text()}, {"deadline", d.deadline.iso()}, {"state", state_name(d.state)}};
}

}  // namespace

Json due_json(const Due& due) {
  Json out;
  out["figures"] = Json::array();
  for (const DueFigure& f : due.figures) out["figures"].push_back(figure(f));
  out["deadlines"] = Json::array();
  for (const DueDeadline& d : due.deadlines) out["deadlines"].push_back(deadline(d));
  out["reviews"] = Json::array();
  for (const DueReview& r : due.reviews) out["reviews"].push_back(review(r));
  return out;
}

std::string render_due_json(const Due& due) {
  Json out;
  out["schema"] = "accord.due/1";
  out.update(due_json(due));
  return dump(out);
}

}  // namespace accord::render
