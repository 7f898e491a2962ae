// What a merger of parties came to: who takes whose place, what was added up and what was not.
#pragma once

#include "accord/bilingual.hpp"
#include "accord/partnership.hpp"

#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace accord::render {

// A merger as people ask for it.
struct MergerNames {
  Id party;  // the new one
  std::string name;
  std::span<const Id> old;
  Date on;
};

std::string render_merged(const MergerNames& merger, Language language);
// "sum of a, b": where the new party's figures come from.
std::string render_merged_source(std::span<const Id> old, Language language);
// `indicators` are those that were added up.
std::string render_merged_figures(const Id& party, std::size_t figures, std::span<const Id> indicators,
                                  Language language);
// What the new party must measure by itself, and on which days: a heading, then a command a line.
struct ToState {
  Id indicator;
  std::set<Date> dates;
};
std::vector<std::string> render_to_state(const Id& party, std::span<const ToState> to_state,
                                         Language language);
// Warnings, from here.
Bilingual render_left_out(const Id& indicator, std::span<const Date> dates);
// Of an old party that has figures after the merger.
Bilingual render_figures_after(const Id& old, const MergerNames& merger);
Bilingual render_merge_again(Date on);

}  // namespace accord::render
