#include "check/rule.hpp"

namespace accord::check {
namespace {

constexpr Explanation kExplanation{"", "", "", ""};

}  // namespace

extern const Rule kUnknownIndicator{"unknown-indicator", "sentences", Severity::error, Stops::yes, kExplanation, nullptr};

}  // namespace accord::check
