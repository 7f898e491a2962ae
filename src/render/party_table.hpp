// Each party of a result in a line: against its own baseline and its own share.
#pragma once

#include "render/result_view.hpp"
#include "render/screen.hpp"

#include <string>

namespace accord::render {

// The best first. Columns in which nothing stands are left out, and where the screen is narrow those that
// follow from others.
std::string render_party_table(const ResultView& view, const Screen& screen);

// What is to be known of a party's figures besides: that it left, is not counted, or how old they are; empty
// for nothing.
std::string render_standing_remark(const progress::PartyStanding& standing, Language language);

}  // namespace accord::render
