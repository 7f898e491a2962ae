#include "check/rule.hpp"

namespace accord::check {
namespace {

constexpr Explanation kExplanation{"", "", "", ""};

}  // namespace

extern const Rule kNotUtf8{"not-utf8", "files", Severity::error, Stops::yes, kExplanation, nullptr};

}  // namespace accord::check
