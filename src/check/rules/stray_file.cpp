#include "check/rule.hpp"

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    "A file is in no place that accord knows, and is not read.",
    "A misspelt folder or a wrong ending would otherwise leave a party or its figures out without a word. "
    "Symbolic links are left alone too, because they may point outside the partnership. Files that are your "
    "own can stand in documents/; README files, *.md and files that begin with a dot are never reported.",
    "measurements/noorderzorg.txt", "measurements/noorderzorg.toml"};

}  // namespace

// Found while files are read.
extern const Rule kStrayFile{"stray-file", "files", Severity::warning, Stops::no, kExplanation, nullptr};

}  // namespace accord::check
