#include "check/rule.hpp"

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    {"A file's name, or a name that refers to a file, is no id.",
     "De naam van een bestand, of een naam die naar een bestand verwijst, is geen id."},
    {"An id is the name of a file without .toml: small letters, digits and hyphens, at most 64 characters, "
     "and a letter or a digit first. So it means the same on every computer, in every file and on the "
     "command line. \"all\" and \"allow\" have a meaning of their own, and an indicator's id is not all "
     "digits.",
     "Een id is de naam van een bestand zonder .toml: kleine letters, cijfers en streepjes, hoogstens 64 "
     "tekens, met een letter of cijfer voorop. Zo betekent het hetzelfde op elke computer, in elk bestand en "
     "op de opdrachtregel. \"all\" en \"allow\" hebben een eigen betekenis, en het id van een indicator "
     "bestaat niet alleen uit cijfers."},
    "parties/Noorder Zorg.toml",
    "parties/noorder-zorg.toml"};

}  // namespace

// Found while files are read.
extern const Rule kBadId{"bad-id", "files", Severity::error, Stops::yes, kExplanation, nullptr};

}  // namespace accord::check
