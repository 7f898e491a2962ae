#include "check/rule.hpp"

namespace accord::check {
namespace {

constexpr Explanation kExplanation{"", "", "", ""};

}  // namespace

extern const Rule kDeadlineNotAfterBaseline{"deadline-not-after-baseline", "numbers", Severity::error, Stops::yes, kExplanation, nullptr};

}  // namespace accord::check
