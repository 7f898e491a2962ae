// The name of a file in a partnership, without its ending: how parts refer to each other.
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace accord {

// One part is [a-z0-9][a-z0-9-]*, at most 64 characters, neither "all" nor "allow". A result under
// another has the parts of its parent before its own: "internships/first-year".
class Id {
 public:
  Id() = default;
  static std::optional<Id> parse(std::string_view text);       // a single part
  static std::optional<Id> parse_path(std::string_view text);  // one part or more, separated by '/'
  static Id all();  // the book of the whole partnership, the one id that is no party's

  const std::string& text() const { return text_; }
  bool empty() const { return text_.empty(); }
  Id parent() const;  // "a/b" for "a/b/c"; empty at the top

  friend auto operator<=>(const Id&, const Id&) = default;

 private:
  explicit Id(std::string text) : text_(std::move(text)) {}
  std::string text_;
};

}  // namespace accord
