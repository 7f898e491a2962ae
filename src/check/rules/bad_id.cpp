#include "check/rule.hpp"

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    "A file's name, or a name that refers to a file, is no id.",
    "An id is the name of a file without .toml: small letters, digits and hyphens, at most 64 characters, "
    "and a letter or a digit first. So it means the same on every computer, in every file and on the command "
    "line. \"all\" and \"allow\" have a meaning of their own, and an indicator's id is not all digits.",
    "parties/Noorder Zorg.toml", "parties/noorder-zorg.toml"};

}  // namespace

// Found while files are read.
extern const Rule kBadId{"bad-id", "files", Severity::error, Stops::yes, kExplanation, nullptr};

}  // namespace accord::check
