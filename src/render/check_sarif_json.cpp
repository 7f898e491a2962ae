// SARIF 2.1.0: https://docs.oasis-open.org/sarif/sarif/v2.1.0/
#include "accord/check.hpp"
#include "render/check_formats.hpp"
#include "render/json.hpp"
#include "text/utf8.hpp"

#include <fmt/format.h>

#include <map>

namespace accord::render {
namespace {

constexpr std::string_view kRoot = "SRCROOT";  // the name by which paths refer to the repository's root

std::string_view level_name(Severity severity) {
  return severity == Severity::error ? "error" : severity == Severity::warning ? "warning" : "note";
}

// A path as a relative reference of RFC 3986: every byte that could mean something else is escaped.
std::string uri_of(std::string_view path) {
  std::string out;
  for (const char c : path) {
    const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                       std::string_view("-._~/").find(c) != std::string_view::npos;
    if (plain)
      out += c;
    else
      out += fmt::format("%{:02X}", static_cast<unsigned char>(c));
  }
  return out;
}

Json text_json(std::string_view text) { return {{"text", text::make_visible(text)}}; }

Json rule_json(const RuleInfo& rule) {
  const Explanation& says = rule.explanation;
  Json out = {{"id", rule.id}};
  out["shortDescription"] = text_json(says.what.en);
  out["fullDescription"] = text_json(fmt::format("{} {}", says.what.en, says.why.en));
  out["help"] =
      text_json(fmt::format("This breaks it:\n{}\n\nThis mends it:\n{}", says.example, says.instead));
  out["defaultConfiguration"] = {{"level", level_name(rule.severity)}};
  out["properties"] = {{"tags", {rule.group}}};
  return out;
}

Json location(std::string_view path, const Range& range) {
  Json region = {{"startLine", range.begin.line}, {"startColumn", range.begin.column}};
  region["endLine"] = range.end.line;
  region["endColumn"] = range.end.column;
  Json out;
  out["physicalLocation"] = {{"artifactLocation", {{"uri", uri_of(path)}, {"uriBaseId", kRoot}}},
                             {"region", std::move(region)}};
  return out;
}

Json result_json(const CheckReport& report, const check::Located& one,
                 const std::map<std::string_view, std::size_t>& places) {
  const Diagnostic& d = one.finding;
  Json out = {{"ruleId", d.rule}};
  if (const auto place = places.find(d.rule); place != places.end()) out["ruleIndex"] = place->second;
  out["level"] = level_name(d.severity);
  out["message"] = {{"text", one_line(d)}};
  out["locations"] = Json::array({location(report.path_in_git(d.file), d.range)});
  for (std::size_t i = 0; i < d.related.size(); ++i) {
    Json also = location(report.path_in_git(d.related[i].file), d.related[i].range);
    also["id"] = i + 1;
    also["message"] = {{"text", text::make_visible_line(d.related[i].message.en)}};
    out["relatedLocations"].push_back(std::move(also));
  }
  out["partialFingerprints"] = {{"accord/v1", one.fingerprint}};
  return out;
}

}  // namespace

std::string render_check_sarif(const CheckReport& report, const Style&) {
  std::map<std::string_view, std::size_t> places;
  Json driver = {{"name", "accord"}, {"version", report.version}, {"rules", Json::array()}};
  const std::vector<RuleInfo> rules = list_rules();
  for (const RuleInfo& rule : rules) {
    places.emplace(rule.id, places.size());
    driver["rules"].push_back(rule_json(rule));
  }
  Json run;
  run["tool"]["driver"] = std::move(driver);
  run["originalUriBaseIds"][kRoot] = {{"description", {{"text", "the root of the repository"}}}};
  run["columnKind"] = "unicodeCodePoints";
  run["results"] = Json::array();
  for (const check::Located& one : report.findings)
    run["results"].push_back(result_json(report, one, places));
  Json out = {{"$schema", "https://json.schemastore.org/sarif-2.1.0.json"}, {"version", "2.1.0"}};
  out["runs"] = Json::array({std::move(run)});
  return dump(out);
}

}  // namespace accord::render
