// accord explain: what a rule of `check` or a condition of `ready` means, an example that breaks it, and the
// mend.
#include "accord/check.hpp"
#include "accord/ready.hpp"
#include "cli/commands.hpp"
#include "cli/messages.hpp"
#include "cli/repository.hpp"
#include "render/diagnostic_text.hpp"
#include "render/paragraph.hpp"

#include <fmt/format.h>

namespace accord::cli {
namespace {

using render::Ink;

std::string indented(std::string_view lines) {
  std::string out;
  for (std::size_t begin = 0; begin <= lines.size();) {
    const std::size_t end = std::min(lines.find('\n', begin), lines.size());
    const std::string_view line = lines.substr(begin, end - begin);
    out += (line.empty() ? "" : "    ") + std::string(line) + '\n';
    begin = end + 1;
  }
  return out;
}

constexpr std::string_view kCondition = "condition";

std::string list_all(const render::Style& style) {
  std::string out;
  std::string_view group;
  for (const RuleInfo& rule : list_rules()) {
    if (rule.group != group)
      out += fmt::format("{}{}\n", out.empty() ? "" : "\n", style.paint(Ink::bold, rule.group));
    group = rule.group;
    out += fmt::format("  {:<32} {}{}\n", rule.id, render::severity_name(rule.severity),
                       rule.stops ? ", stops" : "");
  }
  out += fmt::format("\n{}\n", style.paint(Ink::bold, "conditions of ready"));
  for (const ConditionInfo& one : list_conditions()) out += fmt::format("  {:<32} {}\n", one.id, kCondition);
  return out;
}

// What a rule or a condition is, in brackets behind its name.
struct Entry {
  std::string_view id;
  std::string kind;
  Explanation explanation;
};

// Rules first.
std::vector<Entry> all_entries() {
  std::vector<Entry> out;
  for (const RuleInfo& rule : list_rules())
    out.push_back({rule.id,
                   std::string(render::severity_name(rule.severity)) +
                       (rule.stops ? ", stops: no figures are shown while it stands" : ""),
                   rule.explanation});
  for (const ConditionInfo& one : list_conditions())
    out.push_back({one.id, "condition of ready", one.explanation});
  return out;
}

std::string explain(const Entry& entry, std::size_t width, const render::Style& style) {
  std::string out = fmt::format("{} ({})\n\n", style.paint(Ink::bold, entry.id), entry.kind);
  out += render::wrap(entry.explanation.what, width) + '\n';
  out += render::wrap(entry.explanation.why, width) + '\n';
  out += style.paint(Ink::bold, "this breaks it:") + '\n' + indented(entry.explanation.example) + '\n';
  out += style.paint(Ink::bold, "this mends it:") + '\n' + indented(entry.explanation.instead);
  return out;
}

ExitStatus run_explain(Session& session, const Given& given) {
  const render::Style style = style_of(session);
  if (given.arguments().empty()) {
    session.out.write(list_all(style));
    return ExitStatus::yes;
  }
  const auto entries = all_entries();
  std::vector<std::string> names;
  for (const Entry& entry : entries) names.emplace_back(entry.id);
  const std::string& wanted = given.arguments().front();
  require_known(wanted, "rule or condition", names, "`accord explain` lists them");
  for (const Entry& entry : entries)
    if (entry.id == wanted)
      session.out.write(explain(entry, std::min<std::size_t>(session.width, 90), style));
  return ExitStatus::yes;
}

}  // namespace

extern const Command kExplain{
    "explain",  "what a rule or a condition means, and the mend", "[RULE | CONDITION]", {0, 1}, {},
    run_explain};

}  // namespace accord::cli
