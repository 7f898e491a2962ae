// The frame of a rule: one file in rules/ with its explanation, its check and its row; rule_table.cpp lists
// them.
#pragma once

#include "accord/check.hpp"
#include "accord/partnership.hpp"
#include "accord/results.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace accord::check {

// What a rule may look at.
class Context {
 public:
  Context(const Loaded& all, const Results& resolved, Date day)
      : partnership(all.partnership), loaded(all), results(resolved), today(day) {}

  const Partnership& partnership;
  const Loaded& loaded;
  const Results& results;
  const Date today;

  // Every result as it is today, in the order of results.all; computed once, when a rule asks.
  const std::vector<Assessment>& assessments() const;

  // The shares of every result as they are read, in the order of results.all and of each goal's shares; none
  // where it is not known what the result measures.
  const std::vector<std::vector<ReadChange>>& shares() const;

 private:
  mutable std::optional<std::vector<Assessment>> assessments_;
  mutable std::optional<std::vector<std::vector<ReadChange>>> shares_;
};

// Where a rule puts what it finds; id and severity are the rule's.
class Findings {
 public:
  Findings(std::string_view rule, Severity severity, std::vector<Diagnostic>& out)
      : rule_(rule), severity_(severity), out_(out) {}
  Diagnostic& add(const SourceFile& file, Range range, Bilingual message, Bilingual help = {});
  std::string_view rule() const { return rule_; }

 private:
  std::string_view rule_;
  Severity severity_;
  std::vector<Diagnostic>& out_;
};

enum class Stops { no, yes };

struct Rule {
  std::string_view id, group;
  Severity severity;
  Stops stops;
  Explanation explanation;
  // Null for what is found while files are read.
  void (*check)(const Context& context, Findings& findings);
};

// All rules, in the order of accord-rules(7): in rule_table.cpp.
std::span<const Rule* const> rule_table();
const Rule* find_rule(std::string_view id);
// Whether [allow] and [checks] have a say in it.
bool can_be_silenced(const Rule& rule);

}  // namespace accord::check
