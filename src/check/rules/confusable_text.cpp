#include "check/rule.hpp"

namespace accord::check {
namespace {

constexpr Explanation kExplanation{"", "", "", ""};

}  // namespace

extern const Rule kConfusableText{"confusable-text", "files", Severity::warning, Stops::no, kExplanation, nullptr};

}  // namespace accord::check
