#include "check/rule.hpp"

namespace accord::check {
namespace {

constexpr Explanation kExplanation{"", "", "", ""};

}  // namespace

extern const Rule kUnknownAmbition{"unknown-ambition", "links", Severity::error, Stops::yes, kExplanation, nullptr};

}  // namespace accord::check
