// How a result reads in numbers, told to whoever has just written its sentence.
#pragma once

#include "accord/assessment.hpp"
#include "progress/pace.hpp"
#include "render/style.hpp"

#include <cstddef>
#include <optional>
#include <string>

namespace accord::render {

// "from 120 on 31 Dec 2023 to 132 places by 31 Dec 2026"; or what is missing for it.
std::string render_way(const Assessment& assessment, Language language);
// "needs +4 a year; the 24 months before the baseline gave +1.5 a year"
std::string render_pace(const Assessment& assessment, const progress::Pace& pace, Language language);

// From which level to which, by when, at what pace, and which figures are still missing for it. `path` is the
// file that holds it.
std::string render_goal_reading(const std::string& path, const Assessment& assessment,
                                const std::optional<progress::Pace>& pace, Language language,
                                std::size_t width, const Style& style);

}  // namespace accord::render
