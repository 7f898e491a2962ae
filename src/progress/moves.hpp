// What one yes was to, against what its result says today.
#pragma once

#include "accord/agreement.hpp"
#include "progress/case.hpp"

#include <vector>

namespace accord::progress {

// A result as every yes to it is compared with: `assessment` is of `world`, whose day is today.
class TodaysTerms {
 public:
  // Requires: the result is complete.
  TodaysTerms(const World& world, const Assessment& assessment);

  // What moved since `yes`, which `said_by` gave and which is `party`'s today: another one only where it
  // merged into it. `who` is left to the caller.
  std::vector<Moved> moves_since(const Ratification& yes, const Id& said_by, const Id& party) const;

  const Terms& terms() const { return terms_; }

 private:
  std::vector<Moved> compare_terms(const Ratification& yes, const Id& said_by, const Id& party) const;
  void compare_measure(const Ratification& yes, std::vector<Moved>& out) const;
  void compare_parties(const Ratification& yes, std::vector<Moved>& out) const;
  void compare_deadline(const Ratification& yes, std::vector<Moved>& out) const;
  void compare_target(const Ratification& yes, std::vector<Moved>& out) const;
  void compare_baseline(const Ratification& yes, std::vector<Moved>& out) const;
  void compare_share(const Ratification& yes, const Id& said_by, const Id& party,
                     std::vector<Moved>& out) const;
  void compare_words(const Ratification& yes, std::vector<Moved>& out) const;

  bool names_other_indicator(const Ratification& yes) const;
  bool is_comparable(const Ratification& yes) const;
  std::vector<Id> stated_then(const Ratification& yes) const;
  // Whether the figures of the parties that had one then still make the baseline that was agreed to.
  bool explains_baseline(const Ratification& yes) const;
  // Over those parties, each by its own book, whether or not it has left.
  std::optional<double> baseline_over(const std::vector<Id>& parties) const;
  bool same_level(double a, double b) const;

  const World& world_;
  const Assessment& assessment_;
  const Result& result_;
  const Indicator& indicator_;
  Date end_;
  Terms terms_;
};

}  // namespace accord::progress
