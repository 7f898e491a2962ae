#include "check/gate.hpp"

#include <algorithm>

namespace accord::check {
namespace {

bool is_below(const Id& id, const Id& root) {
  return id == root || (id.text().size() > root.text().size() && id.text().starts_with(root.text() + '/'));
}

bool by_id(const Party* a, const Party* b) { return a->id < b->id; }

bool contains(const PartyList& parties, const Id& id) {
  return std::any_of(parties.begin(), parties.end(), [&](const Party* party) { return party->id == id; });
}

bool contains(const IdList& ids, const Id& id) {
  return std::any_of(ids.begin(), ids.end(), [&](const Spanned<Id>& one) { return one.value == id; });
}

}  // namespace

Gate::Gate(const Loaded& loaded, const Results& results, Date today, const ReadyScope& scope)
    : context_(loaded, results, today),
      successions_(loaded.partnership),
      is_whole_(scope.goals.empty() && !scope.ambition && !scope.party) {
  find_parties();
  find_judged(scope);
  find_asked(scope);
}

std::size_t Gate::index_of(const Result& result) const {
  return static_cast<std::size_t>(&result - context_.results.all.data());
}

bool Gate::is_judged(const Result& result) const { return is_judged_[index_of(result)]; }

const Result* Gate::parent_of(const Result& result) const {
  return result.parent ? &context_.results.all[*result.parent] : nullptr;
}

ResultList Gate::children_of(const Result& result) const {
  ResultList out;
  for (const std::size_t child : result.children)
    if (!is_stopped(context_.results.all[child])) out.push_back(&context_.results.all[child]);
  return out;
}

const Assessment& Gate::assessment_of(const Result& result) const {
  return context_.assessments()[index_of(result)];
}

const Agreement& Gate::agreement_of(const Result& result) const {
  if (!agreements_)
    agreements_ = compute_agreements(partnership(), context_.results, context_.assessments(), today());
  return (*agreements_)[index_of(result)];
}

const PartyList& Gate::parties_of(const Result& result) const { return parties_[index_of(result)]; }

PartyList Gate::asked_of(const Result& result) const {
  PartyList out;
  for (const Party* party : parties_of(result))
    if (std::binary_search(asked_.begin(), asked_.end(), party, by_id)) out.push_back(party);
  return out;
}

// Before a result begins its parties are those that will be there when it does.
Date Gate::start_of(const Result& result) const {
  return result.baseline_date ? std::max(today(), *result.baseline_date) : today();
}

const Id& Gate::standing(const Id& id, const Result& result) const {
  return successions_.standing(id, start_of(result));
}

bool Gate::is_read(const Result& result) const {
  return result.goal->source.readable && result.sentence.usable() && result.indicator != nullptr &&
         result.indicator->source.readable;
}

bool Gate::is_stopped(const Result& result) const { return result.stopped && *result.stopped <= today(); }

bool Gate::is_decided(const Result& result) const {
  for (const Result* at = &result; at != nullptr; at = parent_of(*at)) {
    const auto affects = [&](const Decision& decision) {
      return decision.date.value <= today() && contains(decision.affects, at->id());
    };
    const auto& decisions = partnership().decisions;
    if (std::any_of(decisions.begin(), decisions.end(), affects)) return true;
  }
  return false;
}

bool Gate::serves(const Effort& effort, const Result& result) const {
  for (const Spanned<Id>& named : effort.supports)
    if (is_below(named.value, result.id())) return true;
  for (const Result* above = parent_of(result); above != nullptr; above = parent_of(*above)) {
    if (above->indicator != result.indicator) return false;
    if (contains(effort.supports, above->id())) return true;
  }
  return false;
}

bool Gate::has_duty(const Party& party, Date start) const {
  return party.role == Role::member && !(party.left && party.left->value <= start);
}

void Gate::find_parties() {
  for (const Result& result : context_.results.all) {
    const Date start = start_of(result);
    PartyList parties = measure::resolve_parties(partnership(), successions_, result.parties, start, start);
    std::erase_if(parties, [&](const Party* party) { return !has_duty(*party, start); });
    parties_.push_back(std::move(parties));
  }
}

bool Gate::is_over(const Result& result) const {
  const Result* top = &result;
  while (const Result* above = parent_of(*top)) top = above;
  return top->deadline && *top->deadline < today();
}

// What belongs to an ambition or a party is not known of a goal that can't be read: then it may be asked for.
bool Gate::is_asked(const Result& result, const ReadyScope& scope) const {
  const bool is_named = std::any_of(scope.goals.begin(), scope.goals.end(),
                                    [&](const Id& goal) { return is_below(result.id(), goal); });
  if (!scope.goals.empty() ? !is_named : is_over(result)) return false;
  const bool unknown = !result.goal->source.readable;
  if (scope.ambition && result.ambition != scope.ambition && !(unknown && !result.ambition)) return false;
  return !scope.party || contains(parties_of(result), standing(*scope.party, result));
}

void Gate::find_judged(const ReadyScope& scope) {
  is_judged_.resize(context_.results.all.size(), false);
  for (const std::size_t i : context_.results.outline) {
    const Result& result = context_.results.all[i];
    if (is_stopped(result) || !is_asked(result, scope)) continue;
    is_judged_[i] = true;
    judged_.push_back(&result);
    if (!result.parent) goals_.push_back(&result);
  }
}

void Gate::find_asked(const ReadyScope& scope) {
  for (const Result* result : judged_)
    asked_.insert(asked_.end(), parties_of(*result).begin(), parties_of(*result).end());
  if (judged_.empty())
    for (const Party& party : partnership().parties)
      if (has_duty(party, today()) && successions_.standing(party.id, today()) == party.id)
        asked_.push_back(&party);
  std::sort(asked_.begin(), asked_.end(), by_id);
  asked_.erase(std::unique(asked_.begin(), asked_.end()), asked_.end());
  if (!scope.party) return;
  std::erase_if(asked_, [&](const Party* party) {
    return party->id != *scope.party && party->id != successions_.standing(*scope.party, today());
  });
}

}  // namespace accord::check
