#include "check/rule.hpp"

namespace accord::check {
namespace {

constexpr Explanation kExplanation{"", "", "", ""};

}  // namespace

extern const Rule kFutureFigure{"future-figure", "figures", Severity::warning, Stops::no, kExplanation, nullptr};

}  // namespace accord::check
