// accord explain: what a rule of `check` means, an example that breaks it, and the mend.
#include "accord/check.hpp"
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

std::string list_all(const std::vector<RuleInfo>& rules, const render::Style& style) {
  std::string out;
  std::string_view group;
  for (const RuleInfo& rule : rules) {
    if (rule.group != group)
      out += fmt::format("{}{}\n", out.empty() ? "" : "\n", style.paint(Ink::bold, rule.group));
    group = rule.group;
    out += fmt::format("  {:<32} {}{}\n", rule.id, render::severity_name(rule.severity),
                       rule.stops ? ", stops" : "");
  }
  return out;
}

std::string explain(const RuleInfo& rule, std::size_t width, const render::Style& style) {
  std::string out =
      fmt::format("{} ({}{})\n\n", style.paint(Ink::bold, rule.id), render::severity_name(rule.severity),
                  rule.stops ? ", stops: no figures are shown while it stands" : "");
  out += render::wrap(rule.explanation.what, width) + '\n';
  out += render::wrap(rule.explanation.why, width) + '\n';
  out += style.paint(Ink::bold, "this breaks it:") + '\n' + indented(rule.explanation.example) + '\n';
  out += style.paint(Ink::bold, "this mends it:") + '\n' + indented(rule.explanation.instead);
  return out;
}

ExitStatus run_explain(Session& session, const Given& given) {
  const auto rules = list_rules();
  const render::Style style = style_of(session);
  if (given.arguments().empty()) {
    session.out.write(list_all(rules, style));
    return ExitStatus::yes;
  }
  std::vector<std::string> names;
  for (const RuleInfo& rule : rules) names.emplace_back(rule.id);
  const std::string& wanted = given.arguments().front();
  require_known(wanted, "rule", names, "`accord explain` lists them");
  for (const RuleInfo& rule : rules)
    if (rule.id == wanted) session.out.write(explain(rule, std::min<std::size_t>(session.width, 90), style));
  return ExitStatus::yes;
}

}  // namespace

extern const Command kExplain{"explain", "what a rule of check means, and how to mend what breaks it",
                              "[RULE]",  {0, 1},
                              {},        run_explain};

}  // namespace accord::cli
