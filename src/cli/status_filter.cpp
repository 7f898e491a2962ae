#include "cli/status_filter.hpp"

#include "model/both.hpp"

#include <algorithm>

namespace accord::cli {
namespace {

bool is_below(const Id& id, const Id& root) {
  return id == root || (id.text().size() > root.text().size() && id.text().starts_with(root.text() + '/'));
}

// Whether all that says what a result belongs to could be read.
bool has_known_terms(const Repository& repository, const Result& result) {
  if (!repository.loaded.unparsed.empty()) return false;  // nobody knows who merged into whom
  for (const Result* at = &result; at != nullptr;
       at = at->parent ? &repository.results.all[*at->parent] : nullptr)
    if (!at->goal->source.readable) return false;
  const Ambition* ambition =
      result.ambition ? repository.partnership().find_ambition(*result.ambition) : nullptr;
  return ambition == nullptr || ambition->source.readable;
}

// Whether `id` is the party, or merged into it.
bool is_or_became(const Partnership& partnership, const Id& id, const Id& party) {
  const Party* at = partnership.find_party(id);
  // A round of mergers is an error of its own: no more steps than there are parties.
  for (std::size_t step = 0; at != nullptr && step <= partnership.parties.size(); ++step) {
    if (at->id == party) return true;
    at = partnership.find_successor(at->id);
  }
  return id == party;
}

// A theme or an organisation in a goal's place: its option is meant.
void reject_other_kind(const std::string& given, const Partnership& p) {
  const auto id = Id::parse(given);
  if (!id || p.find_goal(*id) != nullptr) return;
  const bool ambition = p.find_ambition(*id) != nullptr;
  if (!ambition && p.find_party(*id) == nullptr) return;
  throw UsageError(ambition
                       ? both("'{}' is an ambition, not a goal", "'{}' is een ambitie, geen resultaat", given)
                       : both("'{}' is a party, not a goal", "'{}' is een partij, geen resultaat", given),
                   both("say {} {}", "schrijf {} {}", ambition ? "--ambition" : "--party", given));
}

}  // namespace

bool States::match(const Assessment& a) const {
  return (stale && a.stale) || std::find(states.begin(), states.end(), a.state) != states.end();
}

States parse_states(const Given& given, std::string_view option) {
  std::vector<std::string> known;
  for (const State state : kStates) known.emplace_back(state_name(state));
  known.emplace_back("stale");
  States out;
  for (const std::string& word : given.list(option)) {
    require_known(
        word, "state", known,
        both("the states are on-track, at-risk, behind, achieved, missed, no-data, no-baseline, "
             "not-started, stopped, unreadable and stale",
             "de toestanden zijn on-track, at-risk, behind, achieved, missed, no-data, no-baseline, "
             "not-started, stopped, unreadable en stale"));
    if (word == "stale")
      out.stale = true;
    else
      out.states.push_back(*parse_state(word));
  }
  return out;
}

StatusFilter::StatusFilter(const Repository& repository, const Given& given)
    : states_(parse_states(given, "--state")) {
  const Partnership& p = repository.partnership();
  for (const std::string& goal : given.arguments()) {
    reject_other_kind(goal, p);
    goals_.push_back(require_id(goal, "goal", p));
  }
  if (const auto party = given.value("--party")) party_ = require_id(*party, "party", p);
  if (const auto ambition = given.value("--ambition")) ambition_ = require_id(*ambition, "ambition", p);
  has_states_ = given.has("--state");
  depth_ = given.number("--depth", 1);
}

bool StatusFilter::wants(const Repository& repository, const Assessment& a) const {
  return wants_place(repository.results, *a.result) && (!has_states_ || states_.match(a)) &&
         (a.state == State::unreadable ? may_match(repository, *a.result) : matches(a));
}

bool StatusFilter::matches(const Assessment& a) const {
  return (!ambition_ || a.result->ambition == ambition_) &&
         (!party_ || std::find(a.parties.begin(), a.parties.end(), *party_) != a.parties.end());
}

bool StatusFilter::may_match(const Repository& repository, const Result& r) const {
  if (!has_known_terms(repository, r)) return true;
  const Partnership& p = repository.partnership();
  return (!ambition_ || r.ambition == ambition_) &&
         (!party_ || std::any_of(r.parties.begin(), r.parties.end(),
                                 [&](const Id& one) { return is_or_became(p, one, *party_); }));
}

bool StatusFilter::wants_place(const Results& results, const Result& r) const {
  const auto level = static_cast<int>(results.depth(r)) + 1;
  if (goals_.empty()) return !depth_ || level <= *depth_;
  return std::any_of(goals_.begin(), goals_.end(), [&](const Id& goal) {
    const auto above = static_cast<int>(results.depth(*results.find(goal)));
    return is_below(r.id(), goal) && (!depth_ || level - above <= *depth_);
  });
}

}  // namespace accord::cli
