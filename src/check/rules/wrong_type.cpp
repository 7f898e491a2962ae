#include "check/rule.hpp"

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    "A key has a value of another kind than it needs, or one that it can't have.",
    "A text needs quotes, a number and a date stand without them, and a list stands in brackets. Some keys "
    "know only a few words, and a list of ids names each of them once.",
    "start = \"2023-12-31\"\nlanguage = \"nederlands\"", "start = 2023-12-31\nlanguage = \"nl\""};

}  // namespace

// Found while files are read.
extern const Rule kWrongType{"wrong-type", "files", Severity::error, Stops::yes, kExplanation, nullptr};

}  // namespace accord::check
