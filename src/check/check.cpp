#include "accord/check.hpp"

#include "check/places.hpp"
#include "check/rule.hpp"
#include "check/silenced.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace accord {
namespace check {

Diagnostic& Findings::add(const SourceFile& file, Range range, Bilingual message, Bilingual help) {
  out_.push_back(
      Diagnostic{std::string(rule_), severity_, file.path, range, std::move(message), std::move(help)});
  return out_.back();
}

const std::vector<Assessment>& Context::assessments() const {
  if (!assessments_) {
    const auto stopping = find_stopping(loaded, results, today);
    assessments_ = assess(partnership, results, today, find_unreadable(loaded, results, stopping));
  }
  return *assessments_;
}

const std::vector<std::vector<ReadChange>>& Context::shares() const {
  if (shares_) return *shares_;
  shares_.emplace(results.all.size());
  for (std::size_t i = 0; i < results.all.size(); ++i) {
    const Result& result = results.all[i];
    if (!result.sentence.usable() || result.indicator == nullptr || !result.indicator->source.readable)
      continue;
    for (const Share& share : result.goal->shares)
      (*shares_)[i].push_back(read_share(share.change.value, result.indicator->unit.value));
  }
  return *shares_;
}

const Rule* find_rule(std::string_view id) {
  const auto rules = rule_table();
  const auto found =
      std::find_if(rules.begin(), rules.end(), [id](const Rule* rule) { return rule->id == id; });
  return found == rules.end() ? nullptr : *found;
}

// What was agreed to is everybody's: no file and no setting can silence that it moved.
bool can_be_silenced(const Rule& rule) { return rule.stops == Stops::no && rule.id != "moved-goalpost"; }

bool is_silenced(const Settings& settings, const SourceFile& file, std::string_view rule) {
  const Rule* known = find_rule(rule);
  if (known != nullptr && !can_be_silenced(*known)) return false;
  const auto allows = [rule](const Allowance& one) { return one.rule.value == rule; };
  const auto is_off = [rule](const Settings::Check& one) {
    return one.rule.value == rule && one.severity.value == "off";
  };
  return std::any_of(file.allowed.begin(), file.allowed.end(), allows) ||
         std::any_of(settings.checks.begin(), settings.checks.end(), is_off);
}

namespace {

// What [checks] makes of each rule; nothing for "off".
using Severities = std::map<std::string_view, std::optional<Severity>>;

Severities severities_of(const Settings& settings) {
  Severities out;
  for (const Settings::Check& stated : settings.checks) {
    const std::string& word = stated.severity.value;
    std::optional<Severity> severity;
    if (word == "error") severity = Severity::error;
    if (word == "warning") severity = Severity::warning;
    if (word == "note") severity = Severity::note;
    out[stated.rule.value] = severity;
  }
  return out;
}

// Silences what a file allows itself and what [checks] switches off; never what stops.
class Suppression {
 public:
  explicit Suppression(const Partnership& p) : severities_(severities_of(p.settings)) {
    for (const SourceFile* file : all_sources(p))
      for (const Allowance& allowance : file->allowed) allowed_.emplace(file->path, allowance.rule.value);
  }

  // Whether the finding stands; its severity is set to the one that was chosen for its rule.
  bool keep(Diagnostic& d) const {
    const Rule* rule = find_rule(d.rule);
    if (rule != nullptr && !can_be_silenced(*rule)) return true;
    if (allowed_.contains({d.file, d.rule})) return false;
    const auto chosen = severities_.find(d.rule);
    if (chosen == severities_.end()) return true;
    if (!chosen->second) return false;
    d.severity = *chosen->second;
    return true;
  }

 private:
  Severities severities_;
  std::set<std::pair<std::string_view, std::string_view>> allowed_;  // file, rule
};

auto place(const Diagnostic& d) { return std::tie(d.file, d.range, d.rule, d.message.en); }

void run_rules(const Context& context, std::optional<Stops> only, std::vector<Diagnostic>& out) {
  for (const Rule* rule : rule_table()) {
    if (rule->check == nullptr || (only && rule->stops != *only)) continue;
    Findings findings(rule->id, rule->severity, out);
    rule->check(context, findings);
  }
}

// duplicate-alias may be silenced, but not for a sentence that uses the name: nobody knows what it is about.
void add_doubled_names(const Results& results, std::vector<Diagnostic>& out) {
  for (const Result& result : results.all) {
    const auto& problem = result.sentence.problem;
    if (!problem || problem->rule != "duplicate-alias") continue;
    Findings findings("duplicate-alias", Severity::error, out);
    findings.add(result.goal->source, result.goal->result.range, problem->message, problem->help);
  }
}

}  // namespace
}  // namespace check

std::vector<RuleInfo> list_rules() {
  std::vector<RuleInfo> out;
  for (const check::Rule* rule : check::rule_table())
    out.push_back(
        {rule->id, rule->group, rule->severity, rule->stops == check::Stops::yes, rule->explanation});
  return out;
}

std::size_t Checked::count(Severity severity) const {
  return static_cast<std::size_t>(std::count_if(
      findings.begin(), findings.end(), [severity](const Diagnostic& d) { return d.severity == severity; }));
}

Checked check_partnership(const Loaded& loaded, const Results& results, Date today) {
  const check::Context context(loaded, results, today);
  std::vector<Diagnostic> found = loaded.findings;
  check::run_rules(context, std::nullopt, found);
  const check::Suppression suppression(loaded.partnership);
  Checked out;
  for (Diagnostic& d : found)
    if (suppression.keep(d)) out.findings.push_back(std::move(d));
  const bool told = std::any_of(out.findings.begin(), out.findings.end(),
                                [](const Diagnostic& d) { return d.rule == "duplicate-alias"; });
  if (!told) check::add_doubled_names(results, out.findings);  // silenced, but a sentence is stopped by it
  std::sort(out.findings.begin(), out.findings.end(),
            [](const Diagnostic& a, const Diagnostic& b) { return check::place(a) < check::place(b); });
  return out;
}

std::vector<Diagnostic> find_stopping(const Loaded& loaded, const Results& results, Date today) {
  const check::Context context(loaded, results, today);
  std::vector<Diagnostic> out;
  for (const Diagnostic& d : loaded.findings) {
    const check::Rule* rule = check::find_rule(d.rule);
    if (rule != nullptr && rule->stops == check::Stops::yes) out.push_back(d);
  }
  check::run_rules(context, check::Stops::yes, out);
  check::add_doubled_names(results, out);
  std::sort(out.begin(), out.end(),
            [](const Diagnostic& a, const Diagnostic& b) { return check::place(a) < check::place(b); });
  return out;
}

}  // namespace accord
