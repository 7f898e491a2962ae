// https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
#include "accord/check.hpp"
#include "render/check_formats.hpp"
#include "render/json.hpp"
#include "text/utf8.hpp"

#include <set>

namespace accord::render {
namespace {

// GitLab has five, from "info" to "blocker"; an error without which figures could still be shown is no
// "critical" one.
std::string_view severity_of(const Diagnostic& d, const std::set<std::string_view>& stopping) {
  if (d.severity == Severity::note) return "info";
  if (d.severity == Severity::warning) return "minor";
  return stopping.contains(d.rule) ? "critical" : "major";
}

}  // namespace

std::string render_check_gitlab(const CheckReport& report, const Style&) {
  std::set<std::string_view> stopping;
  for (const RuleInfo& rule : list_rules())
    if (rule.stops) stopping.insert(rule.id);
  Json out = Json::array();
  for (const check::Located& one : report.findings) {
    const Diagnostic& d = one.finding;
    std::string description = one_line(d);
    for (const std::string& place : other_places(report, d)) description += "; " + place;
    Json issue = {{"description", description}, {"check_name", d.rule}, {"fingerprint", one.fingerprint}};
    issue["severity"] = severity_of(d, stopping);
    issue["location"] = {{"path", text::make_visible_line(report.path_in_git(d.file))},
                         {"lines", {{"begin", d.range.begin.line}, {"end", d.range.end.line}}}};
    out.push_back(std::move(issue));
  }
  return dump(out);
}

}  // namespace accord::render
