// Results as their numbers stand today: what the rules about numbers share. A mistake is told once, so what
// only follows from another mistake is not judged.
#pragma once

#include "check/rule.hpp"

#include <optional>
#include <vector>

namespace accord::check {

// A result with a baseline today.
struct Judged {
  const Result* result = nullptr;
  const Assessment* assessment = nullptr;
  double baseline = 0;

  const Goal& goal() const { return *result->goal; }
  const Indicator& indicator() const { return *result->indicator; }
  const Change& change() const { return *result->sentence.change; }
  // Absent where no target can be made of the baseline.
  const std::optional<Numbers>& numbers() const { return assessment->numbers; }
};

// Nothing for a result that is stopped, unreadable, yet to start or without a baseline.
std::optional<Judged> judge(const Context& context, std::size_t result);
std::vector<Judged> judged_results(const Context& context);

// Given up by today, by itself or with a result above it.
bool is_stopped(const Context& context, const Result& result);

// Each is one rule's question, asked by other rules too.
bool from_disagrees(const Judged& judged);
bool target_disagrees(const Judged& judged);
bool is_target_out_of_range(const Judged& judged);
bool goes_wrong_way(const Result& result);  // by its words alone; requires: a usable sentence
// "to" a level that the baseline is past already: the numbers go the way that is worse, whatever the words.
bool goes_to_worse(const Judged& judged);
bool is_met_already(const Judged& judged);  // "to" the baseline itself

// Whether a figure that the baseline may stand on is outside its indicator's min and max (out-of-range says
// so).
bool rests_on_bad_figure(const Context& context, const Result& result);

// Whether there is a target, and no error in how it came about.
bool is_sound(const Context& context, const Judged& judged);

// What combined values can be when every figure is within the indicator's min and max: those two themselves,
// unless figures are added up.
struct Bounds {
  std::optional<double> min, max;
};
Bounds bounds_of_target(const Judged& judged);

// A level as a sentence writes it: "140", "95%", "120 EUR"; a comma in a Dutch one.
Bilingual written(double level, const Indicator& indicator);

}  // namespace accord::check
