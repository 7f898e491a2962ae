#include "check/start_condition.hpp"

#include <algorithm>
#include <set>

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    {"There is something to start, and accord check finds no error in it: not in the results asked about, "
     "nor in the files of their parties, figures, efforts and yeses.",
     "Er is iets om mee te beginnen, en accord check vindt er geen fout in: niet in de resultaten waar het "
     "om gaat, en niet in de bestanden van hun partijen, cijfers, inspanningen en bekrachtigingen."},
    {"A result that can be read in two ways will be. What is wrong on paper today is a quarrel at the table "
     "in two years.",
     "Een resultaat dat je op twee manieren kunt lezen, wordt ook op twee manieren gelezen. Wat vandaag op "
     "papier niet klopt, is over twee jaar ruzie aan tafel."},
    "result = \"Meet every three months to inspire and inform each other\"",
    "result = \"+10% internships by 2026-12-31\""};

// The files that say what the results are, and how far.
class Files {
 public:
  explicit Files(const Gate& gate) : gate_(gate) {
    files_.insert("accord.toml");
    files_.insert("measurements/all.toml");
    for (const Result* result : gate.results()) add(*result);
    for (const Effort& effort : gate.partnership().efforts)
      if (concerns(effort)) files_.insert(effort.source.path);
  }

  bool contain(const std::string& path) const { return files_.contains(path) || is_misnamed_below(path); }

 private:
  void add(const Result& result) {
    const Partnership& p = gate_.partnership();
    for (const Result* at = &result; at != nullptr; at = gate_.parent_of(*at))
      files_.insert(at->goal->source.path);
    const Ambition* ambition = result.ambition ? p.find_ambition(*result.ambition) : nullptr;
    if (ambition != nullptr) files_.insert(ambition->source.path);
    if (result.indicator != nullptr) add(*result.indicator);
    for (const Id& party : result.parties) add_party(party);
    for (const Party* party : gate_.parties_of(result)) add_party(party->id);
  }

  void add(const Indicator& indicator) {
    files_.insert(indicator.source.path);
    for (const auto* other : {&indicator.weight, &indicator.of, &indicator.to})
      if (*other) files_.insert("indicators/" + (*other)->value.text() + ".toml");
  }

  void add_party(const Id& party) {
    for (const std::string_view folder : {"parties/", "measurements/", "ratifications/"})
      files_.insert(std::string(folder) + party.text() + ".toml");
  }

  // Of an effort that can't be read nobody knows what it serves.
  bool concerns(const Effort& effort) const {
    if (!effort.source.readable) return true;
    const auto& results = gate_.results();
    return std::any_of(results.begin(), results.end(),
                       [&](const Result* result) { return gate_.serves(effort, *result); });
  }

  // A file in a result's folder whose name made it no result.
  bool is_misnamed_below(const std::string& path) const {
    const auto& results = gate_.results();
    return std::any_of(results.begin(), results.end(), [&](const Result* result) {
      const std::string folder = "goals/" + result->id().text() + '/';
      return path.starts_with(folder) && gate_.partnership().find_goal(id_of(path)) == nullptr;
    });
  }

  static Id id_of(std::string_view path) {
    path.remove_prefix(std::string_view("goals/").size());
    if (path.ends_with(".toml")) path.remove_suffix(5);
    return Id::parse_path(path).value_or(Id());
  }

  const Gate& gate_;
  std::set<std::string> files_;
};

// The sentence, where the finding is about it.
std::string key_of(const Gate& gate, const Diagnostic& error) {
  for (const Goal& goal : gate.partnership().goals) {
    if (goal.source.path != error.file) continue;
    const Range& sentence = goal.result.range;
    const auto line = error.range.begin.line;
    if (sentence.begin.line <= line && line <= sentence.end.line && !goal.result.value.empty())
      return "result";
  }
  return error.rule;
}

void judge(const Gate& gate, Lacks& lacks) {
  const Context& context = gate.context();
  const Files files(gate);
  std::set<std::string> told;
  for (const Diagnostic& d : check_partnership(context.loaded, context.results, gate.today()).findings) {
    if (d.severity != Severity::error || !files.contain(d.file)) continue;
    Missing missing = of_all(key_of(gate, d), Lack::has_error);
    missing.text = d.rule;
    lacks.add(d.file, std::move(missing));
    told.insert(d.file);
  }
  if (!told.empty()) return;
  // Something else that they depend on, such as a party's file that may say who merged into whom.
  for (const Result* result : gate.results())
    if (gate.assessment_of(*result).state == State::unreadable) add_unreadable(*result, lacks);
}

}  // namespace

extern const StartCondition kResultsReadable{"results-readable", About::results, kExplanation, judge};

}  // namespace accord::check
