#include "check/rule.hpp"

namespace accord::check {
namespace {

constexpr Explanation kExplanation{"", "", "", ""};

}  // namespace

extern const Rule kWrongDirection{"wrong-direction", "numbers", Severity::warning, Stops::no, kExplanation, nullptr};

}  // namespace accord::check
