#include "check/rule.hpp"

namespace accord::check {
namespace {

constexpr Explanation kExplanation{"", "", "", ""};

}  // namespace

extern const Rule kNotANumber{"not-a-number", "figures", Severity::error, Stops::yes, kExplanation, nullptr};

}  // namespace accord::check
