#include "check/rule.hpp"

namespace accord::check {
namespace {

constexpr Explanation kExplanation{"", "", "", ""};

}  // namespace

extern const Rule kDuplicateAlias{"duplicate-alias", "links", Severity::error, Stops::no, kExplanation, nullptr};

}  // namespace accord::check
