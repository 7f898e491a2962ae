// What editors are told of a partnership's files: a JSON Schema for each kind, and which files have which.
#pragma once

#include "files/file_keys.hpp"

#include <string>
#include <string_view>

namespace accord::render {

// Where schemas lie in a partnership; accord itself passes over what begins with a dot.
inline constexpr std::string_view kSchemaFolder = ".schemas";

// A JSON Schema (draft 7) in which each key has its description. What `accord check` has no error for, it
// accepts; of what check calls an error it knows what a key must be, not what keys and files say of each
// other.
std::string render_schema_json(const files::FileKind& kind);

// ".schemas/goal.json"
std::string schema_path(const files::FileKind& kind);

// The text of a .taplo.toml: for each kind of file, which schema it has.
std::string render_taplo_rules();

// The first line of a file of this kind that lies in the partnership's folder; an editor that knows no
// .taplo.toml reads it.
std::string schema_line(const files::FileKind& kind);

}  // namespace accord::render
