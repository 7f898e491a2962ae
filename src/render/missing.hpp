// What the start gate still asks for, in words.
#pragma once

#include "accord/ready.hpp"
#include "render/words.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace accord::render {

// What a condition is about, by its place among all of them: "the baseline".
std::string_view topic_of(std::size_t condition, Language language);

// What results are called: by id, or by title.
enum class ResultNames { ids, titles };

// "Oosterhuis has no figure for staff retention on 31 Dec 2023"
std::string render_missing(const Missing& missing, const Partnership& partnership, Language language,
                           ResultNames results = ResultNames::ids);

}  // namespace accord::render
