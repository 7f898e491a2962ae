// How `phrase` tells what it has read.
#pragma once

#include "accord/sentence.hpp"
#include "render/style.hpp"

#include <string>
#include <string_view>

namespace accord::render {

std::string render_phrase_json(const Phrase& phrase);
std::string render_phrase_text(std::string_view sentence, const Phrase& phrase, const Style& style,
                               Language language);

}  // namespace accord::render
