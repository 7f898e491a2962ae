// What goes to stderr: one form for all of it.
#pragma once

#include <string_view>

#include "cli/session.hpp"
#include "render/style.hpp"

namespace accord::cli {

// "accord: error: what", and a line of help when there is any.
void report_trouble(Session& session, std::string_view what, std::string_view help);

render::Style style_of(const Session& session);      // of results
render::Style err_style_of(const Session& session);  // of messages

}  // namespace accord::cli
