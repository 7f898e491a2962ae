// What recording figures moved: one line a figure, and the results that are measured by it.
#pragma once

#include "accord/assessment.hpp"
#include "accord/bilingual.hpp"
#include "accord/partnership.hpp"

#include <optional>
#include <string>

namespace accord::render {

// "internships, noorderzorg: 124 -> 126"; without `before` "internships, noorderzorg: 126, the first figure".
// Figures as they are recorded: rounded, a slip of the keyboard would look like a good one. `party` may be
// Id::all().
std::string render_movement(const Indicator& indicator, const Id& party, std::optional<double> before,
                            double now, Language language);

// "internships, noorderzorg: 126 stands there already"
std::string render_already_there(const Indicator& indicator, const Id& party, double value,
                                 Language language);

// "internships, noorderzorg: 74 stands on 2024-10-31, not 75": why nothing is recorded.
std::string render_conflict(const Id& indicator, const Id& party, double before, Date date, double refused,
                            Language language);

// "result internships: 46 % -> 51 %, on track"; without a progress its state alone says where it stands.
std::string render_progress_movement(const Assessment& before, const Assessment& now, Language language);

}  // namespace accord::render
