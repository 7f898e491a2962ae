#include "check/rule.hpp"

namespace accord::check {
namespace {

constexpr Explanation kExplanation{"", "", "", ""};

}  // namespace

extern const Rule kTargetAlreadyMet{"target-already-met", "numbers", Severity::warning, Stops::no, kExplanation, nullptr};

}  // namespace accord::check
