#include "render/ready_json.hpp"

#include "render/parts_json.hpp"
#include "render/result_json.hpp"

namespace accord::render {

Json conditions_json(const Readiness& readiness) {
  Json out = Json::array();
  for (const JudgedCondition& condition : readiness.conditions) {
    Json missing = Json::array();
    for (const Missing& one : condition.missing) missing.push_back(one.file + ": " + one.key);
    out.push_back({{"id", condition.id}, {"met", condition.is_met()}, {"missing", missing}});
  }
  return out;
}

std::string render_ready_json(const Partnership& partnership, const Readiness& readiness, Date today) {
  Json out = begin_json("accord.ready/1", partnership, today);
  out["ready"] = readiness.is_ready();
  out["conditions"] = conditions_json(readiness);
  return dump(out);
}

}  // namespace accord::render
