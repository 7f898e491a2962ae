// https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
#include "render/check_formats.hpp"
#include "render/diagnostic_text.hpp"
#include "text/utf8.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace accord::render {
namespace {

constexpr std::size_t kMostShown = 10;  // of a severity, in a step

std::string_view command_of(Severity severity) {
  return severity == Severity::error ? "error" : severity == Severity::warning ? "warning" : "notice";
}

// A command is one line, `::name key=value,key=value::message`: what would end a part of it is escaped.
std::string escape(std::string_view text, std::string_view unsafe) {
  std::string out;
  for (const char c : text) {
    if (unsafe.find(c) == std::string_view::npos)
      out += c;
    else
      out += fmt::format("%{:02X}", static_cast<unsigned char>(c));
  }
  return out;
}

std::string escape_message(std::string_view text) { return escape(text, "%\r\n"); }
std::string escape_property(std::string_view text) {
  return escape(text::make_visible_line(text), "%\r\n:,");
}

// Columns only where it ends on the line on which it begins: GitHub refuses others. Its last column is the
// one behind, as ours.
std::string annotate(const CheckReport& report, const Diagnostic& d) {
  const Range& range = d.range;
  std::string place = fmt::format("file={},line={},endLine={}", escape_property(report.path_in_git(d.file)),
                                  range.begin.line, range.end.line);
  if (range.begin.line == range.end.line)
    place += fmt::format(",col={},endColumn={}", range.begin.column, range.end.column);
  std::string message = text::make_visible_line(d.message.en);
  for (const std::string& other : other_places(report, d)) message += '\n' + other;
  if (!d.help.empty()) message += '\n' + text::make_visible(d.help.en);
  return fmt::format("::{} {},title={}::{}\n", command_of(d.severity), place, escape_property(d.rule),
                     escape_message(message));
}

std::size_t left_out(std::size_t count) { return count - std::min(count, kMostShown); }

}  // namespace

std::string render_check_github(const CheckReport& report, const Style&) {
  std::string out;
  for (const Severity severity : {Severity::error, Severity::warning, Severity::note}) {
    std::size_t shown = 0;
    for (const check::Located& one : report.findings)
      if (one.finding.severity == severity && shown++ < kMostShown) out += annotate(report, one.finding);
  }
  const auto not_shown = [&](Severity severity) { return left_out(report.count(severity)); };
  const std::size_t errors = not_shown(Severity::error);
  const std::size_t warnings = not_shown(Severity::warning);
  const std::size_t notes = not_shown(Severity::note);
  if (errors + warnings + notes > 0)
    out += fmt::format("and {} more, which GitHub does not show; `accord check` tells them all\n",
                       count_findings(errors, warnings, notes, Language::en));
  return out;
}

}  // namespace accord::render
