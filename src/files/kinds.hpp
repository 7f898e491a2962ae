// One function a file kind: the tree of its TOML to its part of the model. Each reports what is wrong to
// `findings` and returns what could be read; `part.source` must be the one that `findings` writes to.
#pragma once

#include "accord/partnership.hpp"
#include "files/table_reader.hpp"

#include <string_view>

namespace accord::files {

void read_settings(const TomlNode& root, Settings& out, FileFindings& findings);
void read_party(const TomlNode& root, Party& out, FileFindings& findings);
void read_ambition(const TomlNode& root, Ambition& out, FileFindings& findings);
void read_indicator(const TomlNode& root, Indicator& out, FileFindings& findings);
// `text` is the file's: how many decimals a target was written with is not in the tree.
void read_goal(const TomlNode& root, std::string_view text, Goal& out, FileFindings& findings);
void read_effort(const TomlNode& root, Effort& out, FileFindings& findings);
void read_decision(const TomlNode& root, Decision& out, FileFindings& findings);
void read_ratifications(const TomlNode& root, RatificationFile& out, FileFindings& findings);
void read_import_rules(const TomlNode& root, ImportRules& out, FileFindings& findings);
// The strict reading of a book, for what scan_book() does not know: all its tables, all its mistakes.
void read_book(const TomlNode& root, Book& out, FileFindings& findings);

}  // namespace accord::files
