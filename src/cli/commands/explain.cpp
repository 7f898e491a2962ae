// accord explain: what a rule of `check` or a condition of `ready` means, an example that breaks it, and the
// mend.
#include "accord/check.hpp"
#include "accord/ready.hpp"
#include "cli/commands.hpp"
#include "cli/messages.hpp"
#include "cli/repository.hpp"
#include "model/both.hpp"
#include "render/diagnostic_text.hpp"
#include "render/paragraph.hpp"
#include "render/words.hpp"

#include <fmt/format.h>

namespace accord::cli {
namespace {

using render::Ink;
using render::text_of;
using render::Word;

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

// The group of a rule, as people read it.
std::string_view title_of(std::string_view group, Language language) {
  constexpr Word kGroups[] = {Word::explain_files, Word::explain_sentences, Word::explain_numbers,
                              Word::explain_links, Word::explain_figures,   Word::explain_agreements};
  for (const Word word : kGroups)
    if (text_of(word, Language::en) == group) return text_of(word, language);
  return group;
}

std::string list_all(const render::Style& style, Language language) {
  std::string out;
  std::string_view group;
  for (const RuleInfo& rule : list_rules()) {
    if (rule.group != group)
      out += fmt::format("{}{}\n", out.empty() ? "" : "\n",
                         style.paint(Ink::bold, title_of(rule.group, language)));
    group = rule.group;
    out += fmt::format("  {:<32} {}{}\n", rule.id, render::severity_name(rule.severity),
                       rule.stops ? fmt::format(", {}", text_of(Word::explain_stops, language)) : "");
  }
  out += fmt::format("\n{}\n", style.paint(Ink::bold, text_of(Word::explain_conditions, language)));
  for (const ConditionInfo& one : list_conditions())
    out += fmt::format("  {:<32} {}\n", one.id, text_of(Word::explain_condition, language));
  return out;
}

// What a rule or a condition is, in brackets behind its name.
struct Entry {
  std::string_view id;
  std::string kind;
  Explanation explanation;
};

// Rules first.
std::vector<Entry> all_entries(Language language) {
  std::vector<Entry> out;
  for (const RuleInfo& rule : list_rules())
    out.push_back({rule.id,
                   std::string(render::severity_name(rule.severity)) +
                       (rule.stops ? fmt::format(", {}", text_of(Word::explain_stops_long, language)) : ""),
                   rule.explanation});
  for (const ConditionInfo& one : list_conditions())
    out.push_back(
        {one.id, std::string(text_of(Word::explain_condition_of_ready, language)), one.explanation});
  return out;
}

std::string explain(const Entry& entry, std::size_t width, const render::Style& style, Language language) {
  std::string out = fmt::format("{} ({})\n\n", style.paint(Ink::bold, entry.id), entry.kind);
  out += render::wrap(entry.explanation.what.in(language), width) + '\n';
  out += render::wrap(entry.explanation.why.in(language), width) + '\n';
  out += style.paint(Ink::bold, text_of(Word::explain_breaks, language)) + '\n' +
         indented(entry.explanation.example) + '\n';
  out += style.paint(Ink::bold, text_of(Word::explain_mends, language)) + '\n' +
         indented(entry.explanation.instead);
  return out;
}

ExitStatus run_explain(Session& session, const Given& given) {
  const render::Style style = style_of(session);
  const Language language = reading_language(session);
  if (given.arguments().empty()) {
    session.out.write(list_all(style, language));
    return ExitStatus::yes;
  }
  const auto entries = all_entries(language);
  std::vector<std::string> names;
  for (const Entry& entry : entries) names.emplace_back(entry.id);
  const std::string& wanted = given.arguments().front();
  require_known(wanted, "rule or condition", names,
                both("`accord explain` lists them", "`accord explain` noemt ze"));
  for (const Entry& entry : entries)
    if (entry.id == wanted)
      session.out.write(explain(entry, std::min<std::size_t>(session.width, 90), style, language));
  return ExitStatus::yes;
}

}  // namespace

extern const Command kExplain{
    "explain",  "what a rule or a condition means, and the mend", "[RULE | CONDITION]", {0, 1}, {},
    run_explain};

}  // namespace accord::cli
