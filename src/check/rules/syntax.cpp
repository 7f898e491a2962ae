#include "check/rule.hpp"

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    "The file, or a line in it, can't be read as TOML.",
    "What can't be read can't be counted: a decimal comma, a date written day first or a forgotten quote "
    "would leave a figure out without a word. So nothing of the file counts until the line is mended.",
    "[staff-retention]\n2024-01-31 = 81,2", "[staff-retention]\n2024-01-31 = 81.2"};

}  // namespace

// Found while files are read.
extern const Rule kSyntax{"syntax", "files", Severity::error, Stops::yes, kExplanation, nullptr};

}  // namespace accord::check
