// Findings as a person reads them; the one place that draws a caret.
#pragma once

#include "accord/diagnostic.hpp"
#include "render/style.hpp"

#include <functional>
#include <span>
#include <string>
#include <string_view>

namespace accord::render {

// "file:line:column: error: message [rule]", the line with a caret under its range, and the help.
// `source_line` is the line's text without its end; nothing is drawn when it is empty.
std::string render_diagnostic(const Diagnostic& diagnostic, std::string_view source_line, const Style& style,
                              Language language);

std::string_view severity_name(Severity severity);  // "error": in every language, for editors read it

// "2 errors, 1 warning": what there is none of is left out; "nothing" when there is none at all.
std::string count_findings(std::size_t errors, std::size_t warnings, std::size_t notes, Language language);

}  // namespace accord::render
