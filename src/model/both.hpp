// Messages in both languages at once, beside the code that finds what they tell.
#pragma once

#include "accord/bilingual.hpp"

#include <fmt/format.h>

namespace accord {

// How one value of a message reads in a language: a Bilingual as its text there, any other value as it is.
template <class T>
const T& told(const T& value, Language) {
  return value;
}
inline const std::string& told(const Bilingual& value, Language language) { return value.in(language); }

template <class T>
struct Told {
  using type = T;
};
template <>
struct Told<Bilingual> {
  using type = std::string;
};

// Both texts with the same values filled in. Each is checked against the values when it is compiled; an order
// of its own is written {1} ... {0}.
template <class... T>
Bilingual both(fmt::format_string<const typename Told<T>::type&...> en,
               fmt::format_string<const typename Told<T>::type&...> nl, const T&... values) {
  return {fmt::format(en, told(values, Language::en)...), fmt::format(nl, told(values, Language::nl)...)};
}

}  // namespace accord
