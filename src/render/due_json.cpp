#include "render/due_json.hpp"

#include "render/parts_json.hpp"
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
  out["figures"] = each(due.figures, figure);
  out["deadlines"] = each(due.deadlines, deadline);
  out["reviews"] = each(due.reviews, review);
  return out;
}

std::string render_due_json(const Partnership& partnership, const Due& due, Date today) {
  Json out = begin_json("accord.due/1", partnership, today);
  out.update(due_json(due));
  return dump(out);
}

}  // namespace accord::render
