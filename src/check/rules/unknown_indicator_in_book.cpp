#include "check/rule.hpp"

namespace accord::check {
namespace {

constexpr Explanation kExplanation{"", "", "", ""};

}  // namespace

extern const Rule kUnknownIndicatorInBook{"unknown-indicator-in-book", "figures", Severity::error, Stops::no, kExplanation, nullptr};

}  // namespace accord::check
