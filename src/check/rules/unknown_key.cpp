#include "check/places.hpp"
#include "check/rule.hpp"
#include "model/both.hpp"
#include "text/nearest.hpp"

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    {"A key is none that accord knows in this place, or [checks] or [allow] names no rule, or one that can't "
     "be silenced.",
     "Een sleutel hoort niet bij wat accord op deze plek kent, of [checks] of [allow] noemt iets dat geen "
     "regel is, of een regel die je niet kunt uitzetten."},
    {"What it says is left out: a misspelt key has no effect, and nobody would notice. A misspelt rule in "
     "[allow] silences nothing. A figure's was has no effect either where its indicator has no [breaks]. A "
     "rule that stops always stands: a wrong figure costs more than none.",
     "Wat er staat, doet niet mee: een verkeerd gespelde sleutel heeft geen effect, en niemand zou het "
     "merken. Een verkeerd gespelde regel in [allow] zet niets uit. Ook was bij een cijfer heeft geen effect "
     "als de indicator geen [breaks] heeft. Een regel die de cijfers tegenhoudt, geldt altijd: een fout "
     "cijfer is erger dan geen cijfer."},
    "nmae = \"Noorderzorg\"",
    "name = \"Noorderzorg\""};

std::vector<std::string> rule_ids() {
  std::vector<std::string> out;
  for (const Rule* rule : rule_table()) out.emplace_back(rule->id);
  return out;
}

// The names of keys are judged while files are read; that these ones are rules is only known here.
void check_rule_name(const SourceFile& file, const Text& name, Findings& findings) {
  if (find_rule(name.value) != nullptr) return;
  const auto near = text::nearest(name.value, rule_ids());
  findings.add(file, name.range, both("there is no rule {}", "er is geen regel {}", quoted(name.value)),
               near.empty() ? both("`accord explain` lists the rules", "`accord explain` noemt alle regels")
                            : did_you_mean(near));
}

// Who silences what always stands would wonder why it still does.
void check_silenced(const SourceFile& file, const Text& name, Findings& findings) {
  const Rule* rule = find_rule(name.value);
  if (rule == nullptr || can_be_silenced(*rule)) return;
  const std::string id = quoted(name.value);
  findings.add(
      file, name.range,
      rule->stops == Stops::yes
          ? both("{} can't be silenced: no figures are shown while it stands",
                 "{} kun je niet uitzetten: zolang deze regel iets vindt, zijn er geen cijfers te zien", id)
          : both("{} can't be silenced: what was agreed to is everybody's",
                 "{} kun je niet uitzetten: wat is afgesproken, is van iedereen", id),
      both("take this line out, and mend what the rule finds",
           "haal dit hier weg, en herstel wat de regel vindt"));
}

// A figure is restated where a break changed what figures mean; elsewhere nothing reads the number.
void check_restated(const Context& context, Findings& findings) {
  for (const Book& book : context.partnership.books) {
    for (const Series& series : book.series) {
      const Indicator* indicator = context.partnership.find_indicator(series.indicator());
      const bool judged = indicator != nullptr && indicator->source.readable && indicator->breaks.empty();
      if (!judged || !series.has_meanings()) continue;
      for (std::size_t i = 0; i < series.size(); ++i)
        if (const FigureDetails* details = series.details(i); details != nullptr && details->was)
          findings.add(
              book.source, figure_range(series, i),
              both("'was' has no effect: '{}' has no [breaks]",
                   "'was' heeft geen effect: '{}' heeft geen [breaks]", indicator->id.text()),
              both("remove was, or say in {} from which day its figures mean something else: [breaks]",
                   "haal was weg, of zeg in {} vanaf welke dag de cijfers iets anders betekenen: [breaks]",
                   indicator->source.path));
    }
  }
}

void check(const Context& context, Findings& findings) {
  check_restated(context, findings);
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
