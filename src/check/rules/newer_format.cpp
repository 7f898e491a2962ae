#include "check/rule.hpp"

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    "The partnership is in a format that this accord does not know yet.",
    "A newer format may give the same words another meaning, and figures that look right would be wrong. "
    "Install the newest accord. Nothing else is checked until then.",
    "format = 2", "format = 1"};

}  // namespace

// Found while files are read.
extern const Rule kNewerFormat{"newer-format", "files", Severity::error, Stops::yes, kExplanation, nullptr};

}  // namespace accord::check
