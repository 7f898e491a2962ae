// What is waited for: figures that are due or overdue, deadlines and reviews that come up. When a figure is
// due is told in accord-due(1).
#pragma once

#include "accord/assessment.hpp"

#include <optional>
#include <span>
#include <vector>

namespace accord {

// A figure that a book does not have yet and a running result asks for: the next one of its indicator, or one
// that the baseline needs. The weights of a mean are asked for like any other figure.
struct DueFigure {
  Id party;  // Id::all() for all.toml
  Id indicator;
  Date due;  // also the day that the figure is for
  bool overdue = false;
  bool for_baseline = false;        // the baseline lacks it: without it the party is not counted
  std::optional<Level> last;        // the newest figure that counts; absent when there is none
  std::optional<Date> cut_by = {};  // of a baseline: the break since which what is there no longer counts
};

struct DueDeadline {
  Id result;
  Date deadline;
  State state = State::no_data;
};

struct DueReview {
  std::optional<Id> ambition;  // absent for the review of the whole partnership
  Date date;
  Period every = Period::month;
};

struct Due {
  std::vector<DueFigure> figures;      // by party, indicator, date; each once
  std::vector<DueDeadline> deadlines;  // by date, then id
  std::vector<DueReview> reviews;      // by date, the partnership's before those of ambitions

  bool has_overdue() const;
};

// From `today` to `until`, both included; what is overdue is always in it. With a party, only its figures and
// the results that it is in (Id::all() for the figures of all.toml and every result); with an ambition, only
// the results of that, and the review that holds for it.
struct DueScope {
  Date today, until;
  std::optional<Id> party, ambition;
};

// `assessed` is of `results`, as of scope.today. A result that is stopped, has not started or is past its
// deadline asks for nothing; neither does an indicator without a frequency, or a party that has left.
Due find_due(const Partnership& partnership, const Results& results, std::span<const Assessment> assessed,
             const DueScope& scope);

}  // namespace accord
