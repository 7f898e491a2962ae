#include "render/due_json.hpp"

#include "render/json.hpp"

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

}  // namespace

std::string render_due_json(const Due& due) {
  Json out;
  out["schema"] = "accord.due/1";
  out["figures"] = Json::array();
  for (const DueFigure& f : due.figures) out["figures"].push_back(figure(f));
  out["deadlines"] = Json::array();
  for (const DueDeadline& d : due.deadlines)
    out["deadlines"].push_back(
        {{"id", d.result.text()}, {"deadline", d.deadline.iso()}, {"state", state_name(d.state)}});
  out["reviews"] = Json::array();
  for (const DueReview& r : due.reviews) out["reviews"].push_back(review(r));
  return dump(out);
}

}  // namespace accord::render
