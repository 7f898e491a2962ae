// `accord ready` on a screen: what to talk about again, and where each thing is to be written down.
#pragma once

#include "accord/partnership.hpp"
#include "accord/ready.hpp"
#include "render/screen.hpp"

#include <string>

namespace accord::render {

std::string render_ready_text(const Partnership& partnership, const Readiness& readiness, Date today,
                              const Screen& screen);

}  // namespace accord::render
