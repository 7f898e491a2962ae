#include "render/check_formats.hpp"
#include "render/diagnostic_text.hpp"
#include "render/json.hpp"

namespace accord::render {
namespace {

void put_range(Json& into, const Range& range) {
  into["line"] = range.begin.line;
  into["column"] = range.begin.column;
  into["end_line"] = range.end.line;
  into["end_column"] = range.end.column;
}

Json related_json(const Related& related) {
  Json out = {{"file", related.file}};
  put_range(out, related.range);
  out["message"] = related.message.en;
  return out;
}

Json diagnostic(const Diagnostic& d) {
  Json out = {{"rule", d.rule}, {"severity", severity_name(d.severity)}, {"file", d.file}};
  put_range(out, d.range);
  out["message"] = d.message.en;
  if (!d.help.empty()) out["help"] = d.help.en;
  for (const Related& related : d.related) out["related"].push_back(related_json(related));
  return out;
}

}  // namespace

std::string render_check_json(const CheckReport& report, const Style&) {
  Json out;
  out["schema"] = "accord.check/1";
  out["errors"] = report.count(Severity::error);
  out["warnings"] = report.count(Severity::warning);
  out["notes"] = report.count(Severity::note);
  out["diagnostics"] = Json::array();
  for (const check::Located& one : report.findings) out["diagnostics"].push_back(diagnostic(one.finding));
  return dump(out);
}

}  // namespace accord::render
