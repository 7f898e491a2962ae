// What one yes was to, against what its result says today.
#pragma once

#include "accord/agreement.hpp"
#include "accord/sentence.hpp"
#include "progress/case.hpp"

#include <optional>
#include <string>
#include <vector>

namespace accord::progress {

// Between the shares of parties that merged, where they stand in one text.
inline const std::string kNextShare = ", ";
// The share under the party's own id; without it, those of the parties that had merged into it when it
// joined, in the goal's order. Who it merges into later has no part in that.
std::vector<const Share*> shares_of(const Partnership& partnership, const Goal& goal, const Id& party);

// A result as every yes to it is compared with: `assessment` is of `world`, whose day is today.
class TodaysTerms {
 public:
  // Requires: the result is complete. `names` are those of the indicators, and outlive this.
  TodaysTerms(const World& world, const Assessment& assessment, const SubjectIndex& names);

  // What moved since `yes`, which `said_by` gave and which is `party`'s today: another one only where it
  // merged into it. `who` is left to the caller.
  std::vector<Moved> moves_since(const Ratification& yes, const Id& said_by, const Id& party) const;
  // The same, whether or not the result was given up: what moved in its terms.
  std::vector<Moved> compare_terms(const Ratification& yes, const Id& said_by, const Id& party) const;

  // Whether its numbers mean what today's do: of the same indicator, put together in the same way.
  bool is_comparable(const Ratification& yes) const;

  const Terms& terms() const { return terms_; }

 private:
  void compare_measure(const Ratification& yes, std::vector<Moved>& out) const;
  void compare_parties(const Ratification& yes, std::vector<Moved>& out) const;
  void compare_deadline(const Ratification& yes, std::vector<Moved>& out) const;
  void compare_target(const Ratification& yes, std::vector<Moved>& out) const;
  void compare_baseline(const Ratification& yes, std::vector<Moved>& out) const;
  void compare_share(const Ratification& yes, const Id& said_by, const Id& party,
                     std::vector<Moved>& out) const;
  // A share of `party` alone; nothing where the two come to the same.
  std::optional<Move> compare_one_share(const std::string& from, const std::string& to,
                                        const Id& party) const;
  void compare_words(const Ratification& yes, std::vector<Moved>& out) const;

  // What a ratified sentence says: the change, where it can be read, and the indicator, where it has one.
  struct Reading {
    std::optional<Change> change;
    std::string indicator;
  };
  Reading read(const std::string& sentence) const;
  bool names_other_indicator(const Ratification& yes) const;
  std::vector<Id> stated_then(const Ratification& yes) const;
  // Whether the figures of the parties that had one then still make the baseline that was agreed to.
  bool explains_baseline(const Ratification& yes) const;
  // Over those parties, each by its own book, whether or not it has left.
  std::optional<double> baseline_over(const std::vector<Id>& parties) const;
  bool same_level(double a, double b) const;

  const World& world_;
  const Assessment& assessment_;
  const SubjectIndex& names_;
  const Result& result_;
  const Indicator& indicator_;
  Date end_;
  Terms terms_;
};

}  // namespace accord::progress
