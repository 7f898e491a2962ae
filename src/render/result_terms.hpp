// What was agreed around a result, beside its numbers.
#pragma once

#include "render/result_view.hpp"
#include "render/screen.hpp"

#include <string>

namespace accord::render {

// Who answers for it, efforts, means, risks, tensions, conditions, and how it is measured; a list that says
// "none" out loud says so.
std::string render_result_terms(const ResultView& view, const Screen& screen);

}  // namespace accord::render
