// A period as the messages of several rules say it.
#pragma once

#include "accord/bilingual.hpp"
#include "accord/date.hpp"

#include <string>

namespace accord::check {

// "quarter"; in Dutch also the first part of a word: "kwartaal", "kwartaalcijfers".
inline Bilingual period_words(Period period) {
  const char* dutch = period == Period::month ? "maand" : period == Period::quarter ? "kwartaal" : "jaar";
  return {std::string(period_name(period)), dutch};
}

}  // namespace accord::check
