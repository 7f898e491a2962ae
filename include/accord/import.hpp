// Figures out of the spreadsheets that people really send: CSV of any kind, read without guessing.
#pragma once

#include "accord/bilingual.hpp"
#include "accord/date.hpp"
#include "accord/diagnostic.hpp"
#include "accord/partnership.hpp"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace accord {

// Small, because there may be millions.
struct ImportFigure {
  const Party* party = nullptr;  // null: the whole partnership
  const Indicator* indicator = nullptr;
  double value = 0;
  Date date;
  std::uint32_t line = 1, column = 1;  // of its cell; columns count code points
  std::uint32_t note = 0;              // 1 + the place in ImportReading::notes; 0 for none
  std::optional<Period> covers;        // the file's figure is that of the indicator's whole `per` period

  Id party_id() const { return party == nullptr ? Id::all() : party->id; }
};

// Why a cell, a row or the whole file can't be read.
struct ImportProblem {
  Position at;
  std::string cell;  // as it stands in the file; empty when it is about no cell
  Bilingual message, help;
  std::size_t more = 0;  // further rows of which the same is to be said
};

struct ImportReading {
  // What was detected or taken for granted, a line each, to be shown to a person.
  std::vector<Bilingual> assumptions;
  std::string source;                 // of all figures, as the rules say; may be empty
  std::vector<ImportFigure> figures;  // in the order of the file; none stands there twice
  // Of the column of notes, or of a flag that stands behind the figure.
  std::vector<std::string> notes;
  std::vector<ImportProblem> problems;  // in the order of the file
  std::size_t untold = 0;               // problems beyond the first thousand
  std::size_t rows = 0;                 // of figures: what stands above and below the table is none
  std::size_t without_figure = 0;       // places for a figure that are empty, or say that there is none
  std::size_t suppressed = 0;           // of these, the ones that hide a small figure ("<5")
  std::size_t repeated = 0;             // figures that stand in the file once more, alike
  std::size_t skipped = 0;              // rows of parties or indicators that [others] says to skip

  std::string_view note_of(const ImportFigure& figure) const {
    return figure.note == 0 ? std::string_view() : notes[figure.note - 1];
  }
};

struct ImportOptions {
  const ImportRules* rules = nullptr;  // null: everything is detected
  std::string encoding;                // goes before the rules'; empty: none is given
  // Told from time to time how many rows of how many are read. May be empty.
  std::function<void(std::size_t done, std::size_t of)> progress;
};

// Reads a whole file. Cells are matched with the ids, names and aliases of `partnership`, which the figures
// point into. A number or date with two meanings is decided by the rest of its column, or is a problem;
// nothing is guessed. Figures are of indicators that have figures of their own, finite, and within min and
// max.
ImportReading read_import(std::string bytes, const Partnership& partnership, const ImportOptions& options);

}  // namespace accord
