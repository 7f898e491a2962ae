#include "render/check_formats.hpp"

#include "render/diagnostic_text.hpp"
#include "text/utf8.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace accord::render {
namespace {

constexpr CheckFormat kFormats[] = {
    {"text", render_check_text},     {"json", render_check_json},     {"sarif", render_check_sarif},
    {"github", render_check_github}, {"gitlab", render_check_gitlab},
};

}  // namespace

std::size_t CheckReport::count(Severity severity) const {
  return static_cast<std::size_t>(
      std::count_if(findings.begin(), findings.end(),
                    [severity](const check::Located& one) { return one.finding.severity == severity; }));
}

std::span<const CheckFormat> check_formats() { return kFormats; }

std::string render_check_text(const CheckReport& report, const Style& style) {
  std::string out;
  for (const check::Located& one : report.findings)
    out += render_diagnostic(one.finding, one.line, style, report.language);
  return out;
}

std::vector<std::string> other_places(const CheckReport& report, const Diagnostic& finding) {
  std::vector<std::string> out;
  for (const Related& other : finding.related)
    out.push_back(text::make_visible_line(fmt::format("see {}:{}: {}", report.path_in_git(other.file),
                                                      other.range.begin.line, other.message.en)));
  return out;
}

std::string one_line(const Diagnostic& finding) {
  std::string help = finding.help.en;
  std::replace(help.begin(), help.end(), '\n', ' ');
  return text::make_visible_line(finding.message.en + (help.empty() ? "" : "; ") + help);
}

}  // namespace accord::render
