// What goes to stderr: one form for all of it.
#pragma once

#include "cli/session.hpp"
#include "render/style.hpp"

#include <cstddef>
#include <string_view>

namespace accord::cli {

// "accord: error: what", and a line of help when there is any.
void report_trouble(Session& session, std::string_view what, std::string_view help);

// "accord: warning: what", and a line of help when there is any.
void report_warning(Session& session, std::string_view what, std::string_view help = {});

// The columns that a table may take: nothing is cut for a file or a pipe.
std::size_t table_width(const Session& session);
render::Style style_of(const Session& session);      // of results
render::Style err_style_of(const Session& session);  // of messages

}  // namespace accord::cli
