#include "check/rule.hpp"

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    {"Git left the marks of a merge conflict in the file: two people changed the same lines.",
     "Git heeft de tekens van een mergeconflict in het bestand laten staan: twee mensen hebben dezelfde "
     "regels gewijzigd."},
    {"Only people can say which of the two figures is the right one. Keep it, and remove the other and the "
     "three lines with marks.",
     "Alleen mensen kunnen zeggen welk van de twee cijfers het goede is. Laat dat staan, en haal het andere "
     "en de drie regels met tekens weg."},
    "<<<<<<< HEAD\n2024-01-31 = 81.2\n=======\n2024-01-31 = 81.4\n>>>>>>> noorderzorg",
    "2024-01-31 = 81.4"};

}  // namespace

// Found while files are read.
extern const Rule kMergeConflict{"merge-conflict", "files",      Severity::error,
                                 Stops::yes,       kExplanation, nullptr};

}  // namespace accord::check
