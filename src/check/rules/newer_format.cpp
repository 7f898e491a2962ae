#include "check/rule.hpp"

namespace accord::check {
namespace {

constexpr Explanation kExplanation{"", "", "", ""};

}  // namespace

extern const Rule kNewerFormat{"newer-format", "files", Severity::error, Stops::yes, kExplanation, nullptr};

}  // namespace accord::check
