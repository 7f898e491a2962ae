#include "model/both.hpp"

#include "text/nearest.hpp"

namespace accord {

Bilingual either_of(std::span<const std::string> words) {
  return {text::join_quoted(words, " or "), text::join_quoted(words, " of ")};
}

Bilingual did_you_mean(std::span<const std::string> words) {
  return both("did you mean {}?", "bedoel je {}?", either_of(words));
}

}  // namespace accord
