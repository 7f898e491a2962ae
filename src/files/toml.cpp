#include "files/toml.hpp"

#include "files/toml_errors.hpp"

#include <algorithm>
#include <cctype>
#include <string>

// Without this, header-only toml++ aborts on the two bytes "[\n"; it reports the error all the same.
#define TOML_ASSERT(x) static_cast<void>(0)
#define TOML_FLOAT_CHARCONV 1
#define TOML_HEADER_ONLY 1
#include <toml++/toml.h>

namespace accord::files {
namespace {

Range range_of(const toml::source_region& region) {
  const auto position = [](const toml::source_position& at) {
    return Position{static_cast<std::uint32_t>(at.line), static_cast<std::uint32_t>(at.column)};
  };
  return {position(region.begin), position(region.end)};
}

TomlNode convert(const toml::node& node);

void convert_scalar(const toml::node& node, TomlNode& out) {
  if (const auto* text = node.as_string()) {
    out.kind = TomlKind::text;
    out.text = text->get();
  } else if (const auto* integer = node.as_integer()) {
    out.kind = TomlKind::integer;
    out.integer = integer->get();
    out.number = static_cast<double>(integer->get());
  } else if (const auto* number = node.as_floating_point()) {
    out.kind = TomlKind::number;
    out.number = number->get();
  } else if (const auto* truth = node.as_boolean()) {
    out.kind = TomlKind::boolean;
    out.truth = truth->get();
  } else if (const auto* date = node.as_date()) {
    out.kind = TomlKind::date;
    out.date = Date::from_ymd(date->get().year, date->get().month, date->get().day);
  } else {
    out.kind = TomlKind::other_time;
  }
}

TomlNode convert_table(const toml::table& table) {
  TomlNode out;
  out.kind = TomlKind::table;
  out.children.reserve(table.size());
  for (const auto& [key, value] : table) {
    TomlNode child = convert(value);
    child.key = std::string(key.str());
    child.key_range = range_of(key.source());
    out.children.push_back(std::move(child));
  }
  // toml++ keeps keys in order of name; people want messages in the order of their file.
  std::stable_sort(out.children.begin(), out.children.end(), [](const TomlNode& a, const TomlNode& b) {
    return a.key_range.begin < b.key_range.begin;
  });
  return out;
}

TomlNode convert(const toml::node& node) {
  TomlNode out;
  if (const auto* table = node.as_table()) {
    out = convert_table(*table);
  } else if (const auto* array = node.as_array()) {
    out.kind = TomlKind::array;
    out.children.reserve(array->size());
    for (const toml::node& element : *array) out.children.push_back(convert(element));
  } else {
    convert_scalar(node, out);
  }
  out.range = range_of(node.source());
  return out;
}

}  // namespace

Bilingual kind_name(TomlKind kind) {
  switch (kind) {
    case TomlKind::text:
      return {"a text", "een tekst"};
    case TomlKind::integer:
    case TomlKind::number:
      return {"a number", "een getal"};
    case TomlKind::boolean:
      return {"true or false", "true of false"};
    case TomlKind::date:
      return {"a date", "een datum"};
    case TomlKind::other_time:
      return {"a time", "een tijdstip"};
    case TomlKind::array:
      return {"a list", "een lijst"};
    case TomlKind::table:
      return {"a table", "een tabel"};
  }
  return {};
}

const TomlNode* TomlNode::find(std::string_view wanted) const {
  const auto found = std::find_if(children.begin(), children.end(),
                                  [&](const TomlNode& child) { return child.key == wanted; });
  return found == children.end() ? nullptr : &*found;
}

bool same_values(const TomlNode& a, const TomlNode& b) {
  if (a.kind != b.kind || a.key != b.key || a.text != b.text || a.integer != b.integer ||
      a.truth != b.truth || a.date != b.date || a.children.size() != b.children.size())
    return false;
  const bool both_nan = a.number != a.number && b.number != b.number;
  if (a.kind == TomlKind::number && a.number != b.number && !both_nan) return false;
  return std::equal(a.children.begin(), a.children.end(), b.children.begin(), same_values);
}

ParsedToml parse_toml(std::string_view text, const std::string& path) {
  if (auto hazard = scan_for_hazards(text, path)) return {std::nullopt, std::move(hazard)};
  try {
    return {convert(toml::parse(text, std::string_view(path))), std::nullopt};
  } catch (const toml::parse_error& error) {
    const Position at = range_of(error.source()).begin;
    return {std::nullopt, describe_toml_error(text, path, error.description(), at)};
  }
}

}  // namespace accord::files
