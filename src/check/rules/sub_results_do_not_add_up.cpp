#include "check/rule.hpp"

namespace accord::check {
namespace {

constexpr Explanation kExplanation{"", "", "", ""};

}  // namespace

extern const Rule kSubResultsDoNotAddUp{"sub-results-do-not-add-up", "numbers", Severity::warning, Stops::no, kExplanation, nullptr};

}  // namespace accord::check
