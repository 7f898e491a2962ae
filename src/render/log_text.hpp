// `accord log` on a screen.
#pragma once

#include "accord/history.hpp"
#include "render/screen.hpp"

#include <span>
#include <string>

namespace accord::render {

std::string render_log_text(const Partnership& partnership, std::span<const Event> events, Date today,
                            const Screen& screen);

}  // namespace accord::render
