// The sign and the colour of a state: the same wherever a result is listed.
#pragma once

#include "accord/assessment.hpp"
#include "render/style.hpp"

#include <string_view>

namespace accord::render {

struct StateMark {
  Ink ink = Ink::plain;
  std::string_view utf8, ascii;
};

StateMark mark_of(State state);

}  // namespace accord::render
