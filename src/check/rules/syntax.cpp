#include "check/rule.hpp"

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    {"The file, or a line in it, can't be read as TOML.",
     "Het bestand, of een regel erin, is niet als TOML te lezen."},
    {"What can't be read can't be counted: a decimal comma, a date written day first or a forgotten quote "
     "would leave a figure out without a word. So nothing of the file counts until the line is mended.",
     "Wat niet te lezen is, telt niet mee: door een decimale komma, een datum met de dag voorop of een "
     "vergeten aanhalingsteken zou een cijfer stilzwijgend wegvallen. Daarom telt niets uit het bestand mee "
     "tot de regel is hersteld."},
    "[staff-retention]\n2024-01-31 = 81,2",
    "[staff-retention]\n2024-01-31 = 81.2"};

}  // namespace

// Found while files are read.
extern const Rule kSyntax{"syntax", "files", Severity::error, Stops::yes, kExplanation, nullptr};

}  // namespace accord::check
