// What a person reads, in every language that accord speaks; whoever renders it picks one.
#pragma once

#include "accord/language.hpp"

#include <string>
#include <string_view>
#include <utility>

namespace accord {

// Empty, or told in both languages: it can't be made of one text, so that a missing translation does not
// compile.
struct Bilingual {
  std::string en, nl;

  Bilingual() = default;
  Bilingual(std::string english, std::string dutch) : en(std::move(english)), nl(std::move(dutch)) {}

  const std::string& in(Language language) const { return language == Language::nl ? nl : en; }
  bool empty() const { return en.empty(); }
  Bilingual& operator+=(const Bilingual& more) {
    en += more.en;
    nl += more.nl;
    return *this;
  }
  friend Bilingual operator+(Bilingual a, const Bilingual& b) { return a += b; }
  friend bool operator==(const Bilingual&, const Bilingual&) = default;
};

// The same, of texts that are compiled in.
struct BilingualView {
  std::string_view en, nl;
  constexpr std::string_view in(Language language) const { return language == Language::nl ? nl : en; }
};

}  // namespace accord
