// Many partnerships beside each other: what is counted of each, and which of them needs attention most.
#pragma once

#include "progress/state_counts.hpp"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace accord::progress {

// Why nothing is told of a partnership.
struct Unreadable {
  bool absent = false;          // there is none
  std::string file;             // the first that can't be read; empty when it is something else
  std::size_t other_files = 0;  // that can't be read either
  Bilingual message;
};

struct OverviewLine {
  std::string path;  // as it was given
  std::string name;  // empty when it is not known
  StateCounts counts;
  std::size_t overdue = 0;  // figures
  std::optional<Unreadable> unreadable;
};

// How much a partnership needs attention, from 0 to 1: the share of its results that need it. One that is
// missed or behind counts whole, one that is at risk, has no baseline or no data by half; one that is stopped
// or not started is no part of the share. 0 without any other result.
double attention_of(const StateCounts& counts);

// From the state that needs attention most to the one that needs it least.
inline constexpr std::array kWorstFirst = {
    State::unreadable, State::missed,   State::behind,      State::at_risk,  State::no_baseline,
    State::no_data,    State::on_track, State::not_started, State::achieved, State::stopped};

// The first of them that any result is in. Nothing without results; `unreadable` for a partnership that can't
// be read.
std::optional<State> worst_state(const OverviewLine& line);

// Those that can't be read first, then by attention_of(), the greatest first, then by figures overdue, the
// most first, then by name and by path.
void sort_worst_first(std::vector<OverviewLine>& lines);

}  // namespace accord::progress
