// A result with the figures that it is judged by: points 1 to 3 of "What a result's state is" in
// accord-format(5), and when a party is fresh.
#pragma once

#include "accord/results.hpp"
#include "measure/combined.hpp"
#include "measure/party_set.hpp"

#include <optional>
#include <vector>

namespace accord::progress {

// What all results of one assessment share.
struct World {
  const Partnership& partnership;
  const Results& results;
  Date as_of;
  measure::Successions successions;
};

struct Case {
  const Result& result;
  const Indicator& indicator;
  Date b, e, end;
  std::vector<const Party*> parties;            // P
  bool whole = false;                           // all.toml is the source
  std::vector<measure::Contribution> counted;   // Q
  std::vector<measure::Contribution> left_out;  // the parties without a baseline
};

// P on `end`. Requires: the result is complete.
std::vector<const Party*> parties_of(const World& world, const Result& result, Date end);

// With its parties and without figures. Requires: the result is complete.
Case open_case(const World& world, const Result& result);
// Whether figures of the whole partnership, where there are any, go before those of its parties.
bool takes_whole(const World& world, const Case& c);
// Sets who is counted and who is left out. Requires: b <= as_of.
void gather_figures(const World& world, Case& c);

// The newest break that keeps a figure which is there from being this series' value on `b`: it would have to
// be restated. Nothing where there is a value, or would be none without the break either.
std::optional<Date> break_before_baseline(const Indicator& indicator, const Series* series,
                                          std::optional<Date> left, Date b, Date end);
// The same of all that a party that is left out is measured by.
std::optional<Date> break_before_baseline(const World& world, const Case& c,
                                          const measure::Contribution& one);

// Whether a figure of `newest`, or none, is recent enough on `end`; always for an indicator without a
// frequency.
bool is_young(const Indicator& indicator, std::optional<Date> newest, Date end);
// Whether a party of Q has left, or its figures are recent enough: for a ratio those of each side.
bool is_fresh(const World& world, const Case& c, const measure::Contribution& one);

}  // namespace accord::progress
