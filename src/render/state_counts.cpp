#include "render/state_counts.hpp"

#include "render/words.hpp"

#include <fmt/format.h>

namespace accord::render {

std::string render_counts(const progress::StateCounts& counts, Language language,
                          std::span<const State> order) {
  std::string out;
  for (const State state : order)
    if (counts.of(state) > 0)
      out += fmt::format("{}{} {}", out.empty() ? "" : ", ", counts.of(state), text_of(state, language));
  return out;
}

}  // namespace accord::render
