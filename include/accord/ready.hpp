// The start gate: what must be on the table before a partnership begins to execute. Each condition is told in
// accord-rules(7).
#pragma once

#include "accord/check.hpp"
#include "accord/load.hpp"
#include "accord/results.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace accord {

struct ConditionInfo {
  std::string_view id;
  Explanation explanation;
};
// In the order of accord-rules(7).
std::vector<ConditionInfo> list_conditions();

// What one missing thing is. Which of the values of Missing are there stands beside it.
enum class Lack {
  no_result,           // nobody has promised anything that could start
  unreadable,          // the file that would tell can't be read
  no_purpose,          //
  no_outside,          // what is not taken up
  has_error,           // text: the rule that says so
  no_why,              // result
  no_baseline,         // party, result, indicator, date
  baseline_cut,        // party, result, indicator, date, text: the break since which it no longer counts
  baseline_to_come,    // party, result, indicator, date
  no_share,            // party, result
  no_early_result,     // result, date: the last day that would be early
  late_first_result,   // result, text: the first sub-result, date: its deadline
  steep_pace,          // result, indicator, number: a year, other_number: the years before, months
  no_owner,            // result
  no_owner_inside,     // party, result
  no_representative,   // party
  no_name_at_table,    // party; of its representative, as the next two
  no_role,             // party
  no_mandate,          // party
  no_interests,        // party
  no_needs,            // party
  no_limits,           // party
  no_gains,            // party
  no_concessions,      // party
  no_tensions,         // result
  no_risks,            // result
  no_business_case,    // party
  no_costs,            // party
  no_benefits,         // party
  no_means,            // result
  uneven_hours,        // party, result, number: promised, other_number: by the key
  uneven_budget,       // the same
  no_key_figure,       // party, indicator
  unknown_key,         // text
  no_decision_making,  // result where only an ambition's own could tell
  no_source,           // indicator
  no_source_in_book,   // party, indicator
  no_existing_energy,  //
  unknown_since,       // text: the effort
  serves_nothing,      // text: the effort
  not_served,          // result
  no_part,             // party, result
  not_met,             // text: the sentence; result where it is one's own
  no_yes,              // party, result; any body would do
  no_yes_of,           // party, result, text: the bodies that are silent
  yes_to_other_terms,  // party, result
};

// Something that must still be put on the table, and where: a file that need not be there yet, and a key in
// it as TOML writes it, "representative.mandate". For an error of `check` the key is the rule, where it is
// not the sentence.
struct Missing {
  Lack lack = Lack::no_result;
  std::string file, key;
  std::optional<Id> party, result, indicator;  // an empty party stands for all.toml
  std::string text;
  std::optional<Date> date;
  double number = 0, other_number = 0;
  int months = 0;
};

struct JudgedCondition {
  std::string_view id;
  std::vector<Missing> missing;  // each place once
  bool is_met() const { return missing.empty(); }
};

// Everything, or what one goal, ambition or party asks about. A goal has its sub-results with it.
struct ReadyScope {
  std::vector<Id> goals;
  std::optional<Id> ambition, party;
};

struct Readiness {
  std::vector<Id> results;  // that were judged, in order of the outline
  std::vector<Id> parties;  // that were asked: of these results; without any result, all members
  std::vector<JudgedCondition> conditions;  // all of them, in the order of accord-rules(7)

  // Never where there is nothing to start.
  bool is_ready() const;
};

// Judged are the results asked about that are not stopped; those of a goal whose deadline has passed only
// when they are asked for by name. Of parties those count that take part and have not left; observers promise
// nothing. Needs all definitions and books, with their sources.
Readiness judge_ready(const Loaded& loaded, const Results& results, Date today, const ReadyScope& scope);

}  // namespace accord
