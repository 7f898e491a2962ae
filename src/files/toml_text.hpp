// The text of a new file, key by key, as a person would write it.
#pragma once

#include "accord/date.hpp"
#include "accord/id.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace accord::files {

// What is empty or absent leaves no line. Keys stand in the order in which they are given, tables last.
class TomlText {
 public:
  TomlText& text(std::string_view key, std::string_view value);
  TomlText& date(std::string_view key, std::optional<Date> value);
  TomlText& number(std::string_view key, std::optional<double> value);
  TomlText& id(std::string_view key, const std::optional<Id>& value);
  TomlText& ids(std::string_view key, std::span<const Id> values);
  TomlText& texts(std::string_view key, std::span<const std::string> values);
  TomlText& truth(std::string_view key, bool value);
  TomlText& table(std::string_view name);
  const std::string& str() const { return text_; }

 private:
  void line(std::string_view key, std::string_view value);
  std::string text_;
};

// An id for what people call by a name: "hogeschool-zuyd" for "Hogeschool Zuyd", "cafe" for "Café"; at most
// `most` bytes, cut between words. Nothing when no letter or digit is left, or the name is reserved.
std::optional<Id> id_of_name(std::string_view name, std::size_t most = 64);

}  // namespace accord::files
