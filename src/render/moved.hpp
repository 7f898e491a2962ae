// What moved since parties said yes, from what to what, in the language of who reads it.
#pragma once

#include "accord/agreement.hpp"
#include "render/party_names.hpp"

#include <string>

namespace accord::render {

// "relaxed: target from 140 places to 132 places, for lindehof, noorderzorg"
std::string render_moved(const Moved& moved, const Indicator& indicator, Language language,
                         const PartyNames& names = {});

}  // namespace accord::render
