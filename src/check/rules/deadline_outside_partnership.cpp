#include "check/rule.hpp"

namespace accord::check {
namespace {

constexpr Explanation kExplanation{"", "", "", ""};

}  // namespace

extern const Rule kDeadlineOutsidePartnership{"deadline-outside-partnership", "numbers", Severity::warning, Stops::no, kExplanation, nullptr};

}  // namespace accord::check
