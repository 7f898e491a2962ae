#include "accord/results.hpp"

#include "model/both.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace accord {
namespace {

std::vector<Id> ids_of(const IdList& list) {
  std::vector<Id> out;
  for (const Spanned<Id>& one : list) out.push_back(one.value);
  return out;
}

std::vector<Id> members_of(const Partnership& partnership) {
  std::vector<Id> out;
  for (const Party& party : partnership.parties)
    if (party.role == Role::member) out.push_back(party.id);
  return out;
}

std::vector<Id> parties_above(const Partnership& partnership, const Result* parent,
                              const Ambition* ambition) {
  if (parent != nullptr) return parent->parties;
  if (ambition != nullptr && !ambition->parties.empty()) return ids_of(ambition->parties);
  return members_of(partnership);
}

// Top-level results fall back to their ambition and the partnership, the others to their parent: what
// inherits has its parent's value, whoever stated that.
void inherit(const Partnership& partnership, const Result* parent, Result& result) {
  const Goal& goal = *result.goal;
  if (goal.ambition)
    result.ambition = goal.ambition->value;
  else if (parent != nullptr)
    result.ambition = parent->ambition;
  const Ambition* ambition = result.ambition ? partnership.find_ambition(*result.ambition) : nullptr;

  result.parties = goal.parties.empty() ? parties_above(partnership, parent, ambition) : ids_of(goal.parties);

  const Settings& settings = partnership.settings;
  if (goal.baseline)
    result.baseline_date = goal.baseline->value;
  else if (parent != nullptr)
    result.baseline_date = parent->baseline_date;
  else if (ambition != nullptr && ambition->baseline)
    result.baseline_date = ambition->baseline->value;
  else if (settings.start)
    result.baseline_date = settings.start->value;

  result.deadline = result.sentence.deadline;
  if (!result.deadline && parent != nullptr) result.deadline = parent->deadline;

  if (goal.stopped) result.stopped = goal.stopped->date.value;
  if (parent != nullptr && parent->stopped && (!result.stopped || *parent->stopped < *result.stopped))
    result.stopped = parent->stopped;
}

void append_outline(const Results& results, std::size_t at, std::vector<std::size_t>& outline) {
  outline.push_back(at);
  for (const std::size_t child : results.all[at].children) append_outline(results, child, outline);
}

std::optional<std::size_t> index_of(const Results& results, const Id& id) {
  const auto found =
      std::lower_bound(results.all.begin(), results.all.end(), id,
                       [](const Result& result, const Id& wanted) { return result.id() < wanted; });
  if (found == results.all.end() || found->id() != id) return std::nullopt;
  return static_cast<std::size_t>(found - results.all.begin());
}

void order_children(Results& results) {
  for (Result& result : results.all) {
    std::sort(result.children.begin(), result.children.end(), [&](std::size_t a, std::size_t b) {
      const Result& left = results.all[a];
      const Result& right = results.all[b];
      if (left.deadline != right.deadline)
        return left.deadline.value_or(last_date()) < right.deadline.value_or(last_date());
      return left.id() < right.id();
    });
  }
}

// Stands for whatever two indicators are both called: no id looks like it.
constexpr std::string_view kDoubled = "?";

// Names that two indicators share go to a subject of their own, so that a sentence is never read as one of
// them.
void set_doubled_names_apart(std::vector<Subject>& subjects) {
  std::map<std::string, std::set<std::size_t>> owners;
  for (std::size_t i = 0; i < subjects.size(); ++i)
    for (const std::string& name : subjects[i].names) owners[name_key(name)].insert(i);
  std::erase_if(owners, [](const auto& entry) { return entry.second.size() < 2; });
  if (owners.empty()) return;
  for (Subject& subject : subjects)
    std::erase_if(subject.names, [&](const std::string& name) { return owners.contains(name_key(name)); });
  for (const auto& [name, indicators] : owners)
    subjects.push_back({std::string(kDoubled), {name}, subjects[*indicators.begin()].unit});
}

void refuse_doubled_name(const Goal& goal, ReadSentence& sentence) {
  if (sentence.subject != kDoubled) return;
  sentence.subject.clear();
  sentence.problem = SentenceProblem{"duplicate-alias",
                                     both("two indicators have the name that this sentence uses",
                                          "twee indicatoren hebben de naam die deze zin gebruikt"),
                                     both("use the id of the one that is meant, or give them different names",
                                          "gebruik het id van de indicator die je bedoelt, of geef ze "
                                          "verschillende namen"),
                                     {0, goal.result.value.size()}};
}

}  // namespace

const Result* Results::find(const Id& id) const {
  const auto at = index_of(*this, id);
  return at ? &all[*at] : nullptr;
}

std::size_t Results::depth(const Result& result) const {
  std::size_t steps = 0;
  for (auto parent = result.parent; parent; parent = all[*parent].parent) ++steps;
  return steps;
}

std::vector<Id> inherited_parties(const Partnership& partnership, const Results& results,
                                  const Result& result) {
  const Ambition* ambition = result.ambition ? partnership.find_ambition(*result.ambition) : nullptr;
  return parties_above(partnership, result.parent ? &results.all[*result.parent] : nullptr, ambition);
}

Results resolve_results(const Partnership& partnership) {
  std::vector<Subject> subjects = subjects_of(partnership);
  set_doubled_names_apart(subjects);
  const SubjectIndex index(subjects);
  Results out;
  out.all.reserve(partnership.goals.size());
  for (const Goal& goal : partnership.goals) {
    Result result;
    result.goal = &goal;
    if (!goal.result.value.empty()) result.sentence = read_sentence(goal.result.value, index);
    refuse_doubled_name(goal, result.sentence);
    if (const auto id = Id::parse(result.sentence.subject))
      result.indicator = partnership.find_indicator(*id);
    result.parent = index_of(out, goal.id.parent());
    inherit(partnership, result.parent ? &out.all[*result.parent] : nullptr, result);
    out.all.push_back(std::move(result));
    if (out.all.back().parent) out.all[*out.all.back().parent].children.push_back(out.all.size() - 1);
  }
  order_children(out);
  for (std::size_t i = 0; i < out.all.size(); ++i)
    if (!out.all[i].parent) append_outline(out, i, out.outline);
  return out;
}

std::vector<Subject> subjects_of(const Partnership& partnership) {
  std::vector<Subject> out;
  for (const Indicator& indicator : partnership.indicators) {
    Subject subject;
    subject.id = indicator.id.text();
    subject.unit = indicator.unit.value;
    subject.better = indicator.better == Better::higher ? Direction::up : Direction::down;
    subject.names = {indicator.id.text(), indicator.name.value};
    for (const Text& alias : indicator.aliases) subject.names.push_back(alias.value);
    out.push_back(std::move(subject));
  }
  return out;
}

}  // namespace accord
