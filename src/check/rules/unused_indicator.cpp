#include "check/rule.hpp"

namespace accord::check {
namespace {

constexpr Explanation kExplanation{"", "", "", ""};

}  // namespace

extern const Rule kUnusedIndicator{"unused-indicator", "links", Severity::note, Stops::no, kExplanation, nullptr};

}  // namespace accord::check
