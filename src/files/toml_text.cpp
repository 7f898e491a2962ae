#include "files/toml_text.hpp"

#include "files/splice.hpp"
#include "text/fold.hpp"
#include "text/join.hpp"

#include <algorithm>

namespace accord::files {
namespace {

std::string list_of(const std::vector<std::string>& quoted) { return '[' + text::join(quoted, ", ") + ']'; }

}  // namespace

void TomlText::line(std::string_view key, std::string_view value) {
  ((text_ += toml_key(key)) += " = ") += value;
  text_ += '\n';
}

TomlText& TomlText::text(std::string_view key, std::string_view value) {
  if (!value.empty()) line(key, toml_string(value));
  return *this;
}

TomlText& TomlText::date(std::string_view key, std::optional<Date> value) {
  if (value) line(key, value->iso());
  return *this;
}

TomlText& TomlText::number(std::string_view key, std::optional<double> value) {
  if (value) line(key, toml_number(*value));
  return *this;
}

TomlText& TomlText::id(std::string_view key, const std::optional<Id>& value) {
  return text(key, value ? value->text() : "");
}

TomlText& TomlText::ids(std::string_view key, std::span<const Id> values) {
  std::vector<std::string> out;
  for (const Id& id : values) out.push_back(toml_string(id.text()));
  if (!out.empty()) line(key, list_of(out));
  return *this;
}

TomlText& TomlText::texts(std::string_view key, std::span<const std::string> values) {
  std::vector<std::string> out;
  for (const std::string& value : values) out.push_back(toml_string(value));
  if (!out.empty()) line(key, list_of(out));
  return *this;
}

TomlText& TomlText::truth(std::string_view key, bool value) {
  if (value) line(key, "true");
  return *this;
}

TomlText& TomlText::table(std::string_view name) {
  if (!text_.empty()) text_ += '\n';
  (text_ += '[') += toml_key(name);
  text_ += "]\n";
  return *this;
}

std::optional<Id> id_of_name(std::string_view name, std::size_t most) {
  std::string out;
  for (const char c : text::fold_to_ascii(name)) {
    const bool word = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    if (word)
      out += c;
    else if (!out.empty() && out.back() != '-' && c != '\'')
      out += '-';
  }
  if (out.size() > most) {
    const std::size_t cut = out.rfind('-', most);
    out.resize(cut == std::string::npos || cut == 0 ? most : cut);
  }
  while (out.ends_with('-')) out.pop_back();
  return Id::parse(out);
}

}  // namespace accord::files
