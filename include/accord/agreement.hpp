// What parties said yes to, and what of it reads otherwise today: "ratifications/" in
// accord-format(5).
#pragma once

#include "accord/assessment.hpp"
#include "accord/bilingual.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace accord {

// The words and numbers of a result as it reads today: what `ratify` records and an agreement prints.
struct Terms {
  std::string sentence;  // of the purpose: its text
  std::optional<Date> deadline, baseline_date;
  std::optional<double> baseline, target;  // absent before there is any baseline, and while it is stopped
  std::string measure;                     // how parties' figures make one, and the definition
  std::vector<Id> without;                 // parties of the result that have no baseline figure
  std::vector<Id> parties;                 // only where the result states them, in its order
  std::string share;                       // the party's own; empty where it has none

  friend bool operator==(const Terms&, const Terms&) = default;
};

// As `party` would say yes to it. Requires: the result is complete.
Terms terms_of(const Partnership& partnership, const Assessment& assessment, const Id& party);
// The yes to these terms, still without bodies and day; an empty id is the purpose.
Ratification yes_to(const Id& result, Terms terms);
// Nothing but words.
Terms purpose_terms(const Settings& settings);

// The part of `measure` before the definition: "mean of %, level, higher is better, 1 decimal, margin 0".
std::string describe_measure(const Indicator& indicator);

enum class Move {
  relaxed,      // the target is nearer the baseline, or the deadline is later
  re_based,     // the baseline over the same parties is another number, or is counted from another day
  re_scoped,    // other parties are stated
  re_measured,  // it is measured otherwise
  withdrawn,    // given up
  tightened,    // the target is further away, or the deadline is earlier
  re_worded,    // other words or another definition for the same numbers
  completed,    // the baseline differs only by parties that had none then, left, or merged
};
std::string_view move_name(Move move);  // "re-based"
// The same for people: in Dutch "andere nulmeting".
BilingualView move_title(Move move);
// What a move is worth by itself; a decision may make less of it.
Severity severity_of(Move move);

// Which of the terms moved.
enum class Term { target, deadline, baseline, baseline_date, parties, measure, share, sentence, stopped };

// One term, from what to what. Only the values of its kind are there: levels, dates, parties or texts; one
// that is absent was not there, or is not there any more.
struct Moved {
  Move move = Move::relaxed;
  Term term = Term::target;
  std::optional<double> from_level, to_level;
  std::optional<Date> from_date, to_date;  // `stopped`: the day from which it was, and is, given up
  std::vector<Id> from_parties, to_parties;
  std::string from_text, to_text;
  std::vector<Id> who;  // the parties whose yes was to it as it was, in order of id
  // Whether it had been given up, and is not any more.
  bool is_taken_up() const { return term == Term::stopped && !to_date; }
};

struct BodyYes {
  std::string body;
  std::optional<Date> date;  // of its newest yes; absent while it has said none
  bool current = false;      // and that was to what the result says today
};

// Where one party of a result stands.
struct PartyYes {
  Id party;
  std::vector<BodyYes> bodies;  // those that are needed; where any one will do, those that said yes
  bool complete = false;        // every body that is needed has said yes, to these terms or to earlier ones
  bool current = false;  // complete, and to what the result says today (re-worded or completed at most)
};

// A decision that made the terms other than they were ratified; the parties' yes to it is waited for.
struct Amendment {
  const Decision* decision = nullptr;
  Date until;               // the last day on which waiting is only a warning
  std::size_t waiting = 0;  // parties without a yes to what the result says today
};

struct Agreement {
  const Result* result = nullptr;    // null for the purpose
  std::vector<std::string> bodies;   // needed from each party; empty: any one will do
  std::vector<PartyYes> parties;     // those of the result, in order of id
  std::vector<Moved> moved;          // the heaviest first
  std::optional<Severity> severity;  // of the heaviest, less what a decision makes of it; none: nothing moved
  std::optional<Amendment> amendment;  // only where decisions were loaded
  // The target that the newest differing yes was to, and the progress towards it; only where it differs, at
  // the indicator's decimals, from today's. No progress without a figure after the baseline.
  std::optional<double> target, progress;

  std::size_t count_complete() const;
  std::size_t count_current() const;
  bool has_any_yes() const;
  // More than other words or late figures: a moved goalpost, whatever a decision makes of it.
  bool has_moved() const;
};

// One for each of `assessed`, in the same order; only yeses and decisions of up to `today`. `assessed` is of
// `results`, which are of `partnership`. Where a result is unreadable nothing is known.
std::vector<Agreement> compute_agreements(const Partnership& partnership, const Results& results,
                                          std::span<const Assessment> assessed, Date today);

// What moved in the terms of a result from one state of a partnership to another: what would have moved, had
// each of its parties said yes to them as they were. `who` names parties only where it is not all of them.
// Nothing where either of the two is not complete.
std::vector<Moved> moves_between(const Partnership& then, const Assessment& before, const Partnership& now,
                                 const Results& results, const Assessment& after, Date today);

// The members' yes to the purpose.
Agreement compute_purpose_agreement(const Partnership& partnership, Date today);

}  // namespace accord
