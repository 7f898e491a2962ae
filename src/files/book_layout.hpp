// Where the lines of a measurement book stand, for whoever puts one in.
#pragma once

#include "accord/partnership.hpp"
#include "files/figure_line.hpp"
#include "files/splice.hpp"
#include "files/toml.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace accord::files {

// The lines of a figure, both included.
struct FigureLines {
  Date date;
  std::uint32_t first = 0, last = 0;
};

struct TableLayout {
  std::uint32_t header = 0;
  std::uint32_t last = 0;  // the last line of the table that is no comment: the header's when it is empty
  std::vector<FigureLines> figures;  // in the order of the book
  bool in_order = true;              // of date
};

// A book that was read, with all that is needed to edit it.
class BookLayout {
 public:
  // Reads it; a problem, and nothing else, when it can't be read. `text` must stay.
  BookLayout(std::string_view text, const std::string& path);

  const std::optional<Diagnostic>& problem() const { return problem_; }
  const Book& book() const { return book_; }
  // The book; nothing else may be asked afterwards.
  Book take_book() { return std::move(book_); }
  const LineIndex& lines() const { return lines_; }
  // The parsed tree, where the book needed the strict reader.
  const std::optional<TomlNode>& tree() const { return tree_; }

  // Nothing where the table is written in a way in which lines can't be added: as one line in braces, with
  // dots, in pieces. Requires: `series` is of book().
  std::optional<TableLayout> table(const Series& series) const;

  // A figure where it stands; nothing when it can't be found there by itself.
  std::optional<StandingFigure> figure(const Series& series, std::size_t i) const;

 private:
  std::uint32_t last_source_line(const TableLayout& table) const;
  void add_from_tree(const Series& series, TableLayout& out) const;

  LineIndex lines_;
  Book book_;
  std::optional<TomlNode> tree_;
  std::optional<Diagnostic> problem_;
};

}  // namespace accord::files
