// A document for people as a value: what its formats render, so that they can't disagree. Texts are plain;
// each format escapes them.
#pragma once

#include "accord/assessment.hpp"
#include "accord/partnership.hpp"
#include "render/chart_data.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace accord::render {

// A state as it is shown: by shape, by word and, where there is any, by colour.
struct Badge {
  State state = State::no_data;
  std::string word;
};

// An anchor is a name that links within the document lead to; empty: none.
struct Heading {
  int level = 2;  // 2 below the title, then 3, 4
  std::string text;
  std::string anchor = {};
  std::optional<Badge> badge = std::nullopt;
};

enum class Tone { plain, lead, quote, aside, warning };

struct Paragraph {
  std::string text;
  Tone tone = Tone::plain;
};

struct BulletList {
  std::vector<std::string> items;
};

// Names with their values; a name with several has one of them a line.
struct Facts {
  std::vector<std::pair<std::string, std::vector<std::string>>> rows;

  // Nothing is added where there is nothing to say.
  void add(std::string name, std::string value);
  void add(std::string name, std::vector<std::string> values);
};

struct Cell {
  Cell(std::string says) : text(std::move(says)) {}
  Cell(const char* says) : text(says) {}
  Cell(std::string says, std::string leads_to) : text(std::move(says)), anchor(std::move(leads_to)) {}
  Cell(Badge badge) : text(std::move(badge.word)), state(badge.state) {}

  std::string text;
  std::string anchor;  // what it leads to
  std::optional<State> state;
};

// The first cell of a row names it.
struct DocumentTable {
  std::vector<std::string> headings;
  std::vector<std::vector<Cell>> rows;
  std::vector<std::size_t> numeric = {};  // the columns that hold numbers
  std::string name = {};                  // what it is a table of, for who can't see what stands around it
  bool to_fill_in = false;                // empty cells are room to write

  // Columns but the first in which no row says anything.
  void drop_empty_columns();
};

// How many of each.
struct Counts {
  std::vector<std::pair<Badge, std::size_t>> items;
};

// Things to talk about, a paragraph each: what, with its state where it has one, and what is to be known of
// it.
struct Item {
  std::optional<Badge> badge;
  std::string title, anchor;
  std::string text;
};
struct Entries {
  std::vector<Item> items;
};

// How far a result is, as a bar with a mark where it should be by now.
struct Meter {
  State state = State::no_data;
  double progress = 0;             // a fraction
  std::optional<double> expected;  // absent for a level that is kept
  std::string text;                // the same in words
};

// A chart, in words for who can't see it, and the numbers behind it. A format without pictures gives those.
struct ChartFigure {
  ChartData data;
  const Indicator* indicator = nullptr;
  Language language = Language::en;
  std::string anchor;  // a name of its own
  std::string title, description;
  std::string table_title;
  DocumentTable table;
};

struct Block;

// Blocks that belong together: the first page, which ends with a new one; what belongs to one result.
struct Group {
  enum class Kind { first_page, result } kind = Kind::result;
  std::string anchor;
  std::vector<Block> blocks;
};

struct Block : std::variant<Heading, Paragraph, BulletList, Facts, DocumentTable, Counts, Entries, Meter,
                            ChartFigure, Group> {
  using variant::variant;
};

// Lines that a person broke for an editor are one paragraph.
std::string flowing(std::string_view text);

struct Document {
  Language language = Language::en;
  std::string kind, title, subtitle;        // kind: a word above the title; empty: none
  std::optional<Date> date = std::nullopt;  // where a format has a place for it: a block of data in front
  std::vector<Block> blocks;

  void add(Block block);
  void heading(int level, std::string text);
  void paragraph(std::string text, Tone tone = Tone::plain);
};

}  // namespace accord::render
