#include "check/rule.hpp"

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    "A key is not there, or empty, that the file can't do without.",
    "A party needs a name, an indicator a name and a unit, a goal its result, an effort its name and what it "
    "supports, a decision its date and what was decided.",
    "# indicators/staff-retention.toml\nname = \"Staff retention\"",
    "# indicators/staff-retention.toml\nname = \"Staff retention\"\nunit = \"%\""};

}  // namespace

// Found while files are read.
extern const Rule kMissingKey{"missing-key", "files", Severity::error, Stops::yes, kExplanation, nullptr};

}  // namespace accord::check
