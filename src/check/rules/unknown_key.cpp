#include "check/places.hpp"
#include "check/rule.hpp"
#include "text/nearest.hpp"

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    "A key is none that accord knows in this place, or [checks] or [allow] names no rule, or one that "
    "can't be silenced.",
    "What it says is left out: a misspelt key has no effect, and nobody would notice. A misspelt rule in "
    "[allow] silences nothing. A rule that stops always stands: a wrong figure costs more than none.",
    "nmae = \"Noorderzorg\"", "name = \"Noorderzorg\""};

std::vector<std::string> rule_ids() {
  std::vector<std::string> out;
  for (const Rule* rule : rule_table()) out.emplace_back(rule->id);
  return out;
}

// The names of keys are judged while files are read; that these ones are rules is only known here.
void check_rule_name(const SourceFile& file, const Text& name, Findings& findings) {
  if (find_rule(name.value) != nullptr) return;
  const auto near = text::nearest(name.value, rule_ids());
  findings.add(
      file, name.range, "there is no rule " + quoted(name.value),
      near.empty() ? "`accord explain` lists the rules" : "did you mean " + text::join_quoted(near) + "?");
}

// A rule that stops always stands; who silences it would wonder why it still does.
void check_silenced(const SourceFile& file, const Text& name, Findings& findings) {
  const Rule* rule = find_rule(name.value);
  if (rule == nullptr || rule->stops == Stops::no) return;
  findings.add(file, name.range,
               quoted(name.value) + " can't be silenced: no figures are shown while it stands",
               "take this line out, and mend what the rule finds");
}

void check(const Context& context, Findings& findings) {
  const Settings& settings = context.partnership.settings;
  for (const Settings::Check& one : settings.checks) {
    check_rule_name(settings.source, one.rule, findings);
    if (one.severity.value != "error") check_silenced(settings.source, one.rule, findings);
  }
  for (const SourceFile* file : all_sources(context.partnership)) {
    for (const Allowance& allowance : file->allowed) {
      check_rule_name(*file, allowance.rule, findings);
      check_silenced(*file, allowance.rule, findings);
    }
  }
}

}  // namespace

extern const Rule kUnknownKey{"unknown-key", "files", Severity::warning, Stops::no, kExplanation, check};

}  // namespace accord::check
