// What is asked to start, and who stands at the start: what the conditions of `ready` look at.
#pragma once

#include "accord/agreement.hpp"
#include "accord/ready.hpp"
#include "check/rule.hpp"
#include "measure/party_set.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace accord::check {

using PartyList = std::vector<const Party*>;  // in order of id
using ResultList = std::vector<const Result*>;

class Gate {
 public:
  Gate(const Loaded& loaded, const Results& results, Date today, const ReadyScope& scope);

  const Partnership& partnership() const { return context_.partnership; }
  const Context& context() const { return context_; }
  Date today() const { return context_.today; }

  // Those that are judged, in the order of the outline; `goals`: of them, those that are under no other.
  const ResultList& results() const { return judged_; }
  const ResultList& goals() const { return goals_; }
  bool is_judged(const Result& result) const;
  // Whether anything is left out because of what was asked for.
  bool is_whole() const { return is_whole_; }

  const Result* parent_of(const Result& result) const;
  ResultList children_of(const Result& result) const;  // those that are not stopped
  const Assessment& assessment_of(const Result& result) const;
  const Agreement& agreement_of(const Result& result) const;

  // Who has a duty in the result: successors for their predecessors, those that join by its baseline too;
  // neither observers nor those that have left.
  const PartyList& parties_of(const Result& result) const;
  // Of those, the ones that are asked what they bring: all, or the one that --party names.
  PartyList asked_of(const Result& result) const;
  const PartyList& asked() const { return asked_; }
  // The party that stands for `id` when the result begins, or today where that is later.
  const Id& standing(const Id& id, const Result& result) const;

  bool is_stopped(const Result& result) const;
  // Whether its sentence could be read, and the indicator that it is about.
  bool is_read(const Result& result) const;
  // Whether a decision of up to today affects the result or one above it.
  bool is_decided(const Result& result) const;
  // Whether the effort names the result, one below it, or one above it that is measured alike: to that one
  // the result is a step.
  bool serves(const Effort& effort, const Result& result) const;

 private:
  std::size_t index_of(const Result& result) const;
  Date start_of(const Result& result) const;
  void find_parties();
  void find_judged(const ReadyScope& scope);
  bool is_asked(const Result& result, const ReadyScope& scope) const;
  bool is_over(const Result& result) const;
  bool has_duty(const Party& party, Date start) const;
  void find_asked(const ReadyScope& scope);

  Context context_;
  measure::Successions successions_;
  std::vector<PartyList> parties_;  // of each of results.all
  std::vector<bool> is_judged_;     // the same
  ResultList judged_, goals_;
  PartyList asked_;
  bool is_whole_ = true;
  mutable std::optional<std::vector<Agreement>> agreements_;
};

}  // namespace accord::check
