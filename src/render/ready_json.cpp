#include "render/ready_json.hpp"

#include "render/json.hpp"

namespace accord::render {

std::string render_ready_json(const Readiness& readiness) {
  Json out;
  out["schema"] = "accord.ready/1";
  out["ready"] = readiness.is_ready();
  out["conditions"] = Json::array();
  for (const JudgedCondition& condition : readiness.conditions) {
    Json missing = Json::array();
    for (const Missing& one : condition.missing) missing.push_back(one.file + ": " + one.key);
    out["conditions"].push_back({{"id", condition.id}, {"met", condition.is_met()}, {"missing", missing}});
  }
  return dump(out);
}

}  // namespace accord::render
