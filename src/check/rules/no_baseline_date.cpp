#include "check/rule.hpp"

namespace accord::check {
namespace {

constexpr Explanation kExplanation{"", "", "", ""};

}  // namespace

extern const Rule kNoBaselineDate{"no-baseline-date", "numbers", Severity::error, Stops::yes, kExplanation, nullptr};

}  // namespace accord::check
