#include "check/rule.hpp"

namespace accord::check {
namespace {

constexpr Explanation kExplanation{"", "", "", ""};

}  // namespace

extern const Rule kRelativeToZero{"relative-to-zero", "numbers", Severity::error, Stops::no, kExplanation, nullptr};

}  // namespace accord::check
