#include "check/rule.hpp"

namespace accord::check {
namespace {

constexpr Explanation kExplanation{"", "", "", ""};

}  // namespace

extern const Rule kCountsEffort{"counts-effort", "sentences", Severity::warning, Stops::no, kExplanation, nullptr};

}  // namespace accord::check
