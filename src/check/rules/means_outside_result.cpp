#include "check/rule.hpp"

namespace accord::check {
namespace {

constexpr Explanation kExplanation{"", "", "", ""};

}  // namespace

extern const Rule kMeansOutsideResult{"means-outside-result", "links", Severity::warning, Stops::no, kExplanation, nullptr};

}  // namespace accord::check
