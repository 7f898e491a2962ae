// Where in a file a finding belongs, and words that several rules use.
#pragma once

#include "accord/partnership.hpp"
#include "accord/results.hpp"
#include "check/rule.hpp"

#include <string>
#include <string_view>

namespace accord::check {

// The place of some bytes of a text: the whole of it for an empty range, and where escapes make that unclear.
Range text_range(const Text& text, ByteRange bytes);

// The first column of a file: for what is about all of it.
Range file_start();

// The place of a series' figure in its book: its line, from its first to its last character that is no
// comment.
Range figure_range(const Series& series, std::size_t figure);

// Reports the results whose sentence, and the shares whose change, was refused for this rule's reason.
void report_sentences(const Context& context, Findings& findings);

// "no party 'x'; did you mean 'y'?" for one id.
void report_unknown_id(const SourceFile& file, const Spanned<Id>& id, std::string_view what,
                       const Partnership& partnership, Findings& findings);

// Whether a finding of the loader says already why there is no `folder`/<id>.toml: its name is no id, or the
// folder that it is in belongs to no result.
bool is_explained(const Context& context, std::string_view folder, const Id& id);

// Every file that was read, in order of kind, then id.
std::vector<const SourceFile*> all_sources(const Partnership& partnership);

// A number as a message shows it: rounded to the indicator's decimals, no trailing zeros; a comma in Dutch.
Bilingual show_level(double value, const Indicator& indicator);
// With its unit: "89.3 %" and "89,3 %", "124 places".
Bilingual show_amount(double value, const Indicator& indicator);

std::string quoted(std::string_view text);  // 'text', harmless on a screen

}  // namespace accord::check
