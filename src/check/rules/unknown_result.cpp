#include "check/rule.hpp"

namespace accord::check {
namespace {

constexpr Explanation kExplanation{"", "", "", ""};

}  // namespace

extern const Rule kUnknownResult{"unknown-result", "links", Severity::error, Stops::yes, kExplanation, nullptr};

}  // namespace accord::check
