#include "model/nouns.hpp"

#include <algorithm>
#include <iterator>

namespace accord {
namespace {

// A goal is the result that stands at the top; its sub-results are named by the same commands.
constexpr BilingualView kNouns[] = {
    {"ambition", "ambitie"},
    {"decision", "besluit"},
    {"effort", "inspanning"},
    {"example", "voorbeeld"},
    {"format", "vorm"},
    {"goal", "resultaat"},
    {"id", "id"},
    {"indicator", "indicator"},
    {"kind of file", "soort bestand"},
    {"party", "partij"},
    {"result", "resultaat"},
    {"rule or condition", "regel of voorwaarde"},
    {"rules file", "bestand met regels"},
    {"shell", "shell"},
    {"state", "status"},
};

}  // namespace

Bilingual noun(std::string_view english) {
  const auto found = std::find_if(std::begin(kNouns), std::end(kNouns),
                                  [&](const BilingualView& one) { return one.en == english; });
  return {std::string(found->en), std::string(found->nl)};
}

}  // namespace accord
