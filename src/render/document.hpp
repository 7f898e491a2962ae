// A document for people as a value: what its formats render, so that they can't disagree. Texts are plain;
// each format escapes them.
#pragma once

#include "accord/partnership.hpp"

#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace accord::render {

struct Heading {
  int level = 2;  // 2 below the title, then 3
  std::string text;
};

struct Paragraph {
  std::string text;
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

// The first cell of a row names it.
struct DocumentTable {
  std::vector<std::string> headings;
  std::vector<std::vector<std::string>> rows;
};

using Block = std::variant<Heading, Paragraph, BulletList, Facts, DocumentTable>;

struct Document {
  Language language = Language::en;
  std::string title, subtitle;
  std::vector<Block> blocks;

  void add(Block block);
  void heading(int level, std::string text);
  void paragraph(std::string text);
};

}  // namespace accord::render
