// Messages in both languages at once, beside the code that finds what they tell.
#pragma once

#include "accord/bilingual.hpp"

#include <fmt/format.h>

#include <span>
#include <string>
#include <string_view>
#include <type_traits>

namespace accord {

// How one value of a message reads in a language: a Bilingual as its text there, any other value as it is.
template <class T>
const T& told(const T& value, Language) {
  static_assert(!std::is_floating_point_v<T>, "Dutch writes a decimal comma: pass the number as a Bilingual");
  return value;
}
inline const std::string& told(const Bilingual& value, Language language) { return value.in(language); }

template <class T>
using Told = std::conditional_t<std::is_same_v<T, Bilingual>, std::string, T>;

// Both texts with the same values filled in. Each is checked against the values when it is compiled; an order
// of its own is written {1} ... {0}.
template <class... T>
Bilingual both(fmt::format_string<const Told<T>&...> en, fmt::format_string<const Told<T>&...> nl,
               const T&... values) {
  return {fmt::format(en, told(values, Language::en)...), fmt::format(nl, told(values, Language::nl)...)};
}

// The same in both: a command, a line of a file, a name.
inline Bilingual same(std::string text) { return {text, text}; }

// A number as it was written, rounded to nothing: "81.5" and "81,5".
Bilingual show_number(double value);

// "'a', 'b' or 'c'"
Bilingual either_of(std::span<const std::string> words);
// "did you mean 'a' or 'b'?"
Bilingual did_you_mean(std::span<const std::string> words);

}  // namespace accord
