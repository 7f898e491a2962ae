// The line of one figure in a book: how it is written, and how one that stands there is changed.
#pragma once

#include "accord/series.hpp"
#include "files/record.hpp"
#include "files/splice.hpp"
#include "files/toml.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace accord::files {

// Appends "2024-01-31 = 81.4" or "2024-01-31 = { value = 81.4, note = "..." }", without its end. A source
// that is the table's is not said again. `quote` stands around the date.
void append_figure(std::string& out, const NewFigure& figure, std::string_view table_source,
                   std::string_view quote = {});
std::string write_figure(const NewFigure& figure);

// What the new figure says besides its number, given the source that its table names.
FigureDetails details_of(const NewFigure& figure, std::string_view table_source);

// A figure as it stands in a text: its entry in the parsed tree, whose line 1 is `first_line` of the text.
struct StandingFigure {
  TomlNode node;
  std::uint32_t first_line = 1;
  double value = 0;
  FigureDetails details;
  std::string_view table_source;
};

// Puts the new number, and what else is given anew, in the place of the old; the rest of the line stays.
// Changes `standing.details` accordingly. False, and nothing is put, when the entry is written with dots and
// needs more than another number.
bool rewrite_figure(const LineIndex& lines, const NewFigure& figure, StandingFigure& standing,
                    std::vector<Splice>& splices);

}  // namespace accord::files
