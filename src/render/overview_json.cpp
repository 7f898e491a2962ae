#include "render/overview_json.hpp"

#include "render/result_json.hpp"

namespace accord::render {
namespace {

Json line_json(const progress::OverviewLine& line) {
  Json out{{"path", line.path}};
  if (!line.name.empty()) out["name"] = line.name;
  if (const auto state = progress::worst_state(line)) out["state"] = state_name(*state);
  if (line.unreadable) {
    out["error"] = line.unreadable->message.en;
    return out;
  }
  out["summary"] = summary_json(line.counts);
  out["overdue"] = line.overdue;
  out["attention"] = number(progress::attention_of(line.counts));
  return out;
}

}  // namespace

std::string render_overview_json(const std::vector<progress::OverviewLine>& lines, Date as_of) {
  Json out;
  out["schema"] = "accord.overview/1";
  out["as_of"] = as_of.iso();
  out["partnerships"] = Json::array();
  for (const progress::OverviewLine& line : lines) out["partnerships"].push_back(line_json(line));
  return dump(out);
}

}  // namespace accord::render
