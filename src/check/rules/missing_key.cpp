#include "check/rule.hpp"

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    {"A key is not there, or empty, that the file can't do without.",
     "Een sleutel waar het bestand niet zonder kan, ontbreekt of is leeg."},
    {"A party needs a name, an indicator a name and a unit, a goal its result, an effort its name and what "
     "it supports, a decision its date and what was decided.",
     "Een partij heeft een naam nodig, een indicator een naam en een eenheid, een resultaat de zin die het "
     "belooft, een inspanning een naam en waar ze aan bijdraagt, een besluit de datum en wat er is "
     "besloten."},
    "# indicators/staff-retention.toml\nname = \"Staff retention\"",
    "# indicators/staff-retention.toml\nname = \"Staff retention\"\nunit = \"%\""};

}  // namespace

// Found while files are read.
extern const Rule kMissingKey{"missing-key", "files", Severity::error, Stops::yes, kExplanation, nullptr};

}  // namespace accord::check
