#include "model/both.hpp"

#include "text/nearest.hpp"
#include "text/number.hpp"

#include <algorithm>
#include <utility>

namespace accord {

Bilingual show_number(double value) {
  const std::string point = text::plain_number(value);
  std::string comma = point;
  std::replace(comma.begin(), comma.end(), '.', ',');
  return {point, std::move(comma)};
}

Bilingual either_of(std::span<const std::string> words) {
  return {text::join_quoted(words, " or "), text::join_quoted(words, " of ")};
}

Bilingual did_you_mean(std::span<const std::string> words) {
  return both("did you mean {}?", "bedoel je {}?", either_of(words));
}

}  // namespace accord
