#include "render/json.hpp"
#include "render/phrase.hpp"

namespace accord::render {

std::string render_phrase_json(const Phrase& phrase) {
  Json out;
  out["schema"] = "accord.phrase/1";
  out["verdict"] = verdict_name(phrase.verdict);
  if (phrase.problem) out["reason"] = phrase.problem->rule;
  if (phrase.change) {
    const Change& change = *phrase.change;
    out["kind"] = change_kind_name(change.kind);
    out["amount"] = number(change.amount);
    if (!change.unit.empty()) out["unit"] = change.unit;
    if (change.direction) out["direction"] = direction_name(*change.direction);
  }
  if (!phrase.subject.empty()) out["subject"] = phrase.subject;
  if (phrase.change && phrase.change->from) out["from"] = number(*phrase.change->from);
  if (phrase.deadline) out["deadline"] = phrase.deadline->iso();
  return dump(out);
}

}  // namespace accord::render
