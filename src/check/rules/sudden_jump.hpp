// The judgement of the rule sudden-jump, for commands that record figures.
#pragma once

#include "accord/bilingual.hpp"
#include "accord/partnership.hpp"

#include <cstddef>
#include <optional>

namespace accord::check {

// What is to be said of a figure that is over five times, or under a fifth of, the figures before and after
// it; nothing where it is not, or where it has none before or after it that it can be compared with.
std::optional<Bilingual> find_sudden_jump(const Series& series, std::size_t figure,
                                          const Indicator& indicator);

}  // namespace accord::check
