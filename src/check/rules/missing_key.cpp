#include "check/rule.hpp"

namespace accord::check {
namespace {

constexpr Explanation kExplanation{"", "", "", ""};

}  // namespace

extern const Rule kMissingKey{"missing-key", "files", Severity::error, Stops::yes, kExplanation, nullptr};

}  // namespace accord::check
