// Figures into a measurement book: only the lines that must change change.
#pragma once

#include "accord/date.hpp"
#include "accord/diagnostic.hpp"
#include "accord/id.hpp"
#include "accord/partnership.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace accord::files {

enum class Replace { no, yes };

struct NewFigure {
  Id indicator;
  Date date;
  double value = 0;          // finite
  std::string source, note;  // empty: none is given
  std::optional<Period> covers;
  // The figure in the old way of measuring, of one that is restated for a break. For a new line: a figure
  // that stands on the date must have the same.
  std::optional<double> was = std::nullopt;
};

enum class Outcome {
  recorded,       // a new line
  replaced,       // the number in its line; the rest of the line stays unless it is given anew
  already_there,  // nothing changes
  conflict,       // another figure stands on that date, and Replace is no: nothing changes
};

struct Recorded {
  Outcome outcome = Outcome::recorded;
  std::optional<double> before;  // the figure that stood on that date
};

struct Recording {
  std::string text;               // the book afterwards; as it was when nothing is to be written
  std::vector<Recorded> figures;  // one for each that was given
  // The book as it was read, and as it was read back; nothing in `after` when nothing is to be written. Whose
  // book it is is not known here.
  Book before, after;
  // Why the book can't be edited: it can't be read, or it is laid out in a way in which a line can't be put
  // without touching others. The help then says what to write by hand. Nothing is changed.
  std::optional<Diagnostic> refusal;
};

// A figure goes in by date where its table is in order of date, else at the end of its table; a table that is
// not there is made at the end. `text` is a whole book, empty for a new one; `figures` names no indicator and
// date twice. The new text is read back, and is given only if exactly the figures that were asked for are
// different.
Recording record_figures(std::string_view text, const std::string& path, std::span<const NewFigure> figures,
                         Replace replace);

}  // namespace accord::files
