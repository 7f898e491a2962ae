// How far each result is on a day: the meaning of every number is in accord-format(5), "What a result's
// state is, exactly".
#pragma once

#include "accord/results.hpp"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace accord {

enum class State {
  on_track,
  at_risk,
  behind,
  achieved,
  missed,
  no_data,
  no_baseline,
  not_started,
  stopped,
  unreadable,
};
// In the order of summaries.
inline constexpr std::array kStates = {
    State::on_track, State::at_risk,     State::behind,      State::achieved, State::missed,
    State::no_data,  State::no_baseline, State::not_started, State::stopped,  State::unreadable};
std::string_view state_name(State state);  // "on-track"
std::optional<State> parse_state(std::string_view name);

// A combined value on a day, in the indicator's unit.
struct Level {
  Date date;
  double value = 0;
};

struct Coverage {
  std::size_t parties = 0;    // |P|; 1 when the figures are of all.toml
  std::size_t counted = 0;    // |Q|: those with a baseline
  std::size_t reporting = 0;  // those of Q with a date of their own after the baseline
  std::size_t fresh = 0;
};

// What a figure after the baseline adds.
struct Standing {
  Level current;
  double progress = 0;                   // a fraction: 0 at the baseline, 1 at the target
  double expected = 0;                   // the path on the day of `current`, as progress
  std::optional<double> projected;       // the level on the deadline
  std::optional<Date> reached, reaches;  // since when, or from when on by the projection
};

struct Numbers {
  Level baseline, target;
  Direction direction = Direction::up;
  bool kept = false;  // a level that the baseline was at already
  Coverage coverage;
  std::optional<Standing> standing;
  std::vector<Level> path;   // the expected path's points: baseline, milestones, target; in order of date
  std::vector<Level> trend;  // the combined values: on the baseline, then on each date
};

// A party whose figures are waited for. An empty id stands for all.toml.
struct Awaited {
  Id party;
  Id indicator;
  std::optional<Date> newest;  // its newest figure; absent when it has none
  // The break since which the figure that it had for the baseline no longer counts.
  std::optional<Date> cut_by = {};
};

struct Assessment {
  const Result* result = nullptr;
  State state = State::no_data;
  bool stale = false;
  std::vector<Id> parties;         // the organisations of P, in order of id
  std::optional<Id> owner;         // a successor for the party that it succeeds
  std::optional<Numbers> numbers;  // absent in unreadable, stopped, not-started and no-baseline
  std::optional<double> baseline;  // B; there without `numbers` where no target can be made of it
  std::vector<Awaited> without_baseline, overdue;
};

// One for each of `results.all`, in the same order. `unreadable` marks results that depend on what can't be
// read, and is as long; so is every result that is not complete.
std::vector<Assessment> assess(const Partnership& partnership, const Results& results, Date as_of,
                               const std::vector<bool>& unreadable);

// The indicators whose figures `assess` looks at.
std::vector<Id> indicators_needed(const Partnership& partnership, const Results& results);

}  // namespace accord
