#include "accord/ready.hpp"

#include "check/start_condition.hpp"
#include "files/splice.hpp"

#include <algorithm>

namespace accord {
namespace check {

void Lacks::add(const SourceFile& file, Missing missing) {
  if (!file.readable) missing.lack = Lack::unreadable;
  add(file.path, std::move(missing));
}

void Lacks::add(std::string path, Missing missing) {
  missing.file = std::move(path);
  if (known_.emplace(missing.file, missing.key).second) out_.push_back(std::move(missing));
}

Missing of_all(std::string key, Lack lack) {
  Missing out;
  out.lack = lack;
  out.key = std::move(key);
  return out;
}

Missing of_party(const Party& party, std::string key, Lack lack) {
  Missing out = of_all(std::move(key), lack);
  out.party = party.id;
  return out;
}

Missing of_result(const Result& result, std::string key, Lack lack) {
  Missing out = of_all(std::move(key), lack);
  out.result = result.id();
  return out;
}

Missing of_both(const Party& party, const Result& result, std::string key, Lack lack) {
  Missing out = of_party(party, std::move(key), lack);
  out.result = result.id();
  return out;
}

void add_unreadable(const Result& result, Lacks& lacks) {
  lacks.add(result.goal->source.path, of_result(result, "result", Lack::unreadable));
}

std::string key_in(std::string_view table, std::string_view key) {
  return std::string(table) + '.' + files::toml_key(key);
}

bool says_something(std::string_view text) {
  return text.find_first_not_of(" \t\r\n") != std::string_view::npos;
}

bool says_something(const Maybe<std::string>& text) { return text && says_something(text->value); }

void judge_card(const Gate& gate, Sentences Party::*card, std::string_view key, Lack lack, Lacks& lacks) {
  for (const Party* party : gate.asked())
    if (!(party->*card)) lacks.add(party->source, of_party(*party, std::string(key), lack));
}

void judge_list(const Gate& gate, Sentences Goal::*list, std::string_view key, Lack lack, Lacks& lacks) {
  for (const Result* goal : gate.goals())
    if (!(goal->goal->*list)) lacks.add(goal->goal->source, of_result(*goal, std::string(key), lack));
}

namespace {

JudgedCondition judge_one(const StartCondition& condition, const Gate& gate) {
  JudgedCondition out{condition.id, {}};
  Lacks lacks(out.missing);
  if (condition.about == About::results && gate.results().empty())
    lacks.add("goals/first-result.toml", of_all("result", Lack::no_result));
  else
    condition.judge(gate, lacks);
  return out;
}

}  // namespace
}  // namespace check

std::vector<ConditionInfo> list_conditions() {
  std::vector<ConditionInfo> out;
  for (const check::StartCondition* condition : check::condition_table())
    out.push_back({condition->id, condition->explanation});
  return out;
}

bool Readiness::is_ready() const {
  return !results.empty() && std::all_of(conditions.begin(), conditions.end(),
                                         [](const JudgedCondition& one) { return one.is_met(); });
}

Readiness judge_ready(const Loaded& loaded, const Results& results, Date today, const ReadyScope& scope) {
  const check::Gate gate(loaded, results, today, scope);
  Readiness out;
  for (const Result* result : gate.results()) out.results.push_back(result->id());
  for (const Party* party : gate.asked()) out.parties.push_back(party->id);
  for (const check::StartCondition* condition : check::condition_table())
    out.conditions.push_back(check::judge_one(*condition, gate));
  return out;
}

}  // namespace accord
