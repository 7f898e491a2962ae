#include "check/rule.hpp"

namespace accord::check {
namespace {

constexpr Explanation kExplanation{"", "", "", ""};

}  // namespace

extern const Rule kFromDisagrees{"from-disagrees", "numbers", Severity::error, Stops::no, kExplanation, nullptr};

}  // namespace accord::check
