// Documents as Markdown, as pandoc and the hosts of git read it.
#pragma once

#include "render/document.hpp"

#include <string>
#include <string_view>

namespace accord::render {

// Text on one line that is nothing but text wherever it stands: in a paragraph, a list, a table. Characters
// that nobody sees are made visible.
std::string escape_markdown(std::string_view text);

// What the text may be made of: everything, or what LaTeX sets without further packages.
enum class Characters { all, latin1 };

std::string render_markdown(const Document& document, Characters characters = Characters::all);

}  // namespace accord::render
