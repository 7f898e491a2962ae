// What goes to stderr: one form for all of it.
#pragma once

#include "accord/bilingual.hpp"
#include "cli/session.hpp"
#include "render/style.hpp"

#include <cstddef>
#include <span>
#include <string>

namespace accord::cli {

// "accord: error: what", and a line of help when there is any.
void report_trouble(Session& session, const Bilingual& what, const Bilingual& help = {});

// "accord: warning: what", and a line of help when there is any.
void report_warning(Session& session, const Bilingual& what, const Bilingual& help = {});

// A warning about one of many things that a command was given; `place` is "figures.csv:3:12", or "accord".
struct PlacedWarning {
  std::string place;
  Bilingual what;
};
// A line each of the first five, and how many more there are.
void report_warnings(Session& session, std::span<const PlacedWarning> warnings);

// The language of messages: that of --lang, else of the partnership that the session is in, else English.
// Never throws: the file that would tell may be what can't be read.
Language reading_language(const Session& session);

// The columns that a table may take: nothing is cut for a file or a pipe.
std::size_t table_width(const Session& session);
render::Style style_of(const Session& session);      // of results
render::Style err_style_of(const Session& session);  // of messages

}  // namespace accord::cli
