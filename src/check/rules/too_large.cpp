#include "check/rule.hpp"

namespace accord::check {
namespace {

constexpr Explanation kExplanation{"", "", "", ""};

}  // namespace

extern const Rule kTooLarge{"too-large", "files", Severity::error, Stops::yes, kExplanation, nullptr};

}  // namespace accord::check
