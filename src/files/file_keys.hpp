// What each kind of file may say: its keys, what their values must be and what they are for. Editors get it
// as a schema, in which only what a reader calls an error is wrong; a test holds these tables against the
// readers, so that neither knows a key, or a value, that the other does not.
#pragma once

#include "accord/bilingual.hpp"

#include <optional>
#include <span>
#include <string_view>

namespace accord::files {

enum class Type { text, number, truth, date, texts, table, false_or_date, number_or_table };

// What a text, or each of a list's texts, must be like. A list that is filled has at least
// one; one of ids too, and none of them twice.
enum class Form { any, filled, id, id_or_all, id_path };

enum class Needed { no, yes };

struct Table;

struct Value {
  Type type = Type::text;
  Form form = Form::any;
  std::span<const std::string_view> words = {};  // all that a text can be; empty: any
  std::optional<double> least = {}, most = {};   // of a number, the ends included
  bool whole = false;                            // of a number
  const Table* table = nullptr;
};

struct Key {
  std::string_view name;
  Value value;
  std::string_view about;  // in English, as sentences
  Needed needed = Needed::no;
};

// Keys that a person names, beside those that have a name of their own.
enum class Named { none, anything, rule, date, id, result };  // result: an id path, or "." for the purpose

// What a key is that is neither listed nor named so: an error, or a warning at most.
enum class Others { warned, refused };

struct Table {
  std::span<const Key> keys = {};
  Named naming = Named::none;
  Value each = {};  // what a named key takes
  Others others = Others::warned;
};

struct FileKind {
  std::string_view name;    // "goal", as `accord schema` takes it
  std::string_view folder;  // "goals"; empty for accord.toml
  std::string_view place;   // "goals/**.toml", as people read it
  std::string_view glob;    // the same, as taplo reads it
  BilingualView about;
  const Table* table;
};

// accord.toml first, then in the order of accord-format(5).
std::span<const FileKind> file_kinds();

// What a file of the partnership may say, by its path; null when it is none.
const Table* table_of_file(std::string_view path);

// What the value of a key must be, in whichever table of the file it stands; nothing where that is not known.
std::optional<Type> expected_type(std::string_view path, std::string_view key);

}  // namespace accord::files
