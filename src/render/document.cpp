#include "render/document.hpp"

namespace accord::render {

void Facts::add(std::string name, std::string value) {
  if (!value.empty()) rows.push_back({std::move(name), {std::move(value)}});
}

void Facts::add(std::string name, std::vector<std::string> values) {
  if (!values.empty()) rows.emplace_back(std::move(name), std::move(values));
}

void Document::add(Block block) { blocks.push_back(std::move(block)); }

void Document::heading(int level, std::string text) { add(Heading{level, std::move(text)}); }

void Document::paragraph(std::string text) { add(Paragraph{std::move(text)}); }

}  // namespace accord::render
