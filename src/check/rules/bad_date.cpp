#include "check/rule.hpp"

namespace accord::check {
namespace {

constexpr Explanation kExplanation{"", "", "", ""};

}  // namespace

extern const Rule kBadDate{"bad-date", "figures", Severity::error, Stops::yes, kExplanation, nullptr};

}  // namespace accord::check
