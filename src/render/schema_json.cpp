#include "render/schema_json.hpp"

#include "accord/check.hpp"
#include "render/json.hpp"

#include <fmt/format.h>

namespace accord::render {
namespace {

using files::FileKind;
using files::Form;
using files::Key;
using files::Named;
using files::Needed;
using files::Others;
using files::Table;
using files::Type;
using files::Value;

constexpr std::string_view kIdPattern = "^[a-z0-9][a-z0-9-]{0,63}$";
constexpr std::string_view kIdPathPattern = "^[a-z0-9][a-z0-9-]{0,63}(/[a-z0-9][a-z0-9-]{0,63})*$";
// Of keys that a person names, beside a table [allow].
constexpr std::string_view kNamePattern = "^(?!(all|allow)$)[a-z0-9][a-z0-9-]{0,63}$";
constexpr std::string_view kResultPattern =
    R"(^(\.|(?!(all|allow)$)[a-z0-9][a-z0-9-]{0,63}(/[a-z0-9][a-z0-9-]{0,63})*)$)";
constexpr std::string_view kDatePattern = "^(19|2[0-2])[0-9]{2}-[0-9]{2}-[0-9]{2}$";
constexpr std::string_view kNoDigitOrDate = "^([^0-9]|$|(19|2[0-2])[0-9]{2}-[0-9]{2}-[0-9]{2}$)";
constexpr std::string_view kSomeWord = "[^ \\t\\r\\n]";

// The one rule that does not stop and can't be silenced: see can_be_silenced() of check.cpp.
constexpr std::string_view kNeverSilenced = "moved-goalpost";

Json table_schema(const Table& table);

Json text_schema(Form form, std::span<const std::string_view> words) {
  Json out{{"type", "string"}};
  if (!words.empty()) out["enum"] = words;
  if (form == Form::filled) out["pattern"] = kSomeWord;
  if (form == Form::id || form == Form::id_or_all) out["pattern"] = kIdPattern;
  if (form == Form::id) out["not"]["enum"] = {"all", "allow"};
  if (form == Form::id_or_all) out["not"]["enum"] = {"allow"};
  if (form == Form::id_path) out["pattern"] = kIdPathPattern;
  return out;
}

Json number_schema(const Value& value) {
  Json out{{"type", value.whole ? "integer" : "number"}};
  if (value.least) out["minimum"] = *value.least;
  if (value.most) out["maximum"] = *value.most;
  return out;
}

Json texts_schema(const Value& value) {
  Json out{{"type", "array"},
           {"items", text_schema(value.form == Form::filled ? Form::any : value.form, {})}};
  if (value.form == Form::any) return out;
  out["minItems"] = 1;
  if (value.form != Form::filled) out["uniqueItems"] = true;
  return out;
}

// A date of TOML is a string to a schema.
Json date_schema() { return {{"type", "string"}, {"format", "date"}}; }

Json value_schema(const Value& value) {
  switch (value.type) {
    case Type::text:
      return text_schema(value.form, value.words);
    case Type::number:
      return number_schema(value);
    case Type::truth:
      return {{"type", "boolean"}};
    case Type::date:
      return date_schema();
    case Type::texts:
      return texts_schema(value);
    case Type::table:
      return table_schema(*value.table);
    case Type::false_or_date:
      return {{"anyOf", {{{"const", false}}, date_schema()}}};
    case Type::number_or_table:
      return {{"anyOf", {number_schema(value), table_schema(*value.table)}}};
  }
  return {};
}

Json key_schema(const Value& value, std::string_view about) {
  Json out{{"description", about}};
  out.update(value_schema(value));
  return out;
}

// Keys that a person names: what they are like, and what they take.
void add_named(const Table& table, Json& out) {
  const Json each = value_schema(table.each);
  switch (table.naming) {
    case Named::none:
      return;
    case Named::rule:  // those that can be silenced; another, or one that is not known, is no error
      for (const RuleInfo& rule : list_rules())
        if (!rule.stops && rule.id != kNeverSilenced)
          out["properties"][std::string(rule.id)] = key_schema(table.each, rule.explanation.what.en);
      out["additionalProperties"] = each;
      return;
    case Named::anything:
      out["additionalProperties"] = each;
      return;
    case Named::date:
      out["patternProperties"][std::string(kDatePattern)] = each;
      // What begins with a digit is meant as a date.
      if (table.others == Others::warned) out["propertyNames"]["pattern"] = kNoDigitOrDate;
      return;
    case Named::id:
      out["patternProperties"][std::string(kNamePattern)] = each;
      return;
    case Named::result:
      out["patternProperties"][std::string(kResultPattern)] = each;
      return;
  }
}

Json table_schema(const Table& table) {
  Json out{{"type", "object"}};
  Json required = Json::array();
  for (const Key& key : table.keys) {
    out["properties"][std::string(key.name)] = key_schema(key.value, key.about);
    if (key.needed == Needed::yes) required.push_back(key.name);
  }
  if (!required.empty()) out["required"] = std::move(required);
  add_named(table, out);
  if (table.others == Others::refused) out["additionalProperties"] = false;
  return out;
}

}  // namespace

std::string render_schema_json(const FileKind& kind) {
  Json out{{"$schema", "http://json-schema.org/draft-07/schema#"},
           {"title", fmt::format("{} of accord: {}", kind.place, kind.about.en)}};
  out.update(table_schema(*kind.table));
  return dump(out);
}

std::string schema_path(const FileKind& kind) { return fmt::format("{}/{}.json", kSchemaFolder, kind.name); }

std::string schema_line(const FileKind& kind) { return fmt::format("#:schema ./{}\n", schema_path(kind)); }

std::string render_taplo_rules() {
  std::string out =
      "# Which schema an editor that knows taplo holds each file against: see accord-schema(1).\n";
  for (const FileKind& kind : files::file_kinds())
    out += fmt::format("\n[[rule]]\ninclude = [\"{}\"]\n[rule.schema]\npath = \"{}\"\n", kind.glob,
                       schema_path(kind));
  return out;
}

}  // namespace accord::render
