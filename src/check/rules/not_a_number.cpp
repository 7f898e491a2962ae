#include "check/rule.hpp"

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    {"A figure, or another number, is infinite or \"not a number\".",
     "Een cijfer, of een ander getal, is oneindig (inf) of \"geen getal\" (nan)."},
    {"Nothing can be added to it or divided by it. A figure that is not there is no line at all: it is never "
     "a zero and never \"nan\".",
     "Daar valt niets bij op te tellen en niets door te delen. Een cijfer dat er niet is, krijgt geen regel: "
     "het is nooit een nul en nooit \"nan\"."},
    "[staff-retention]\n2024-01-31 = nan",
    "[staff-retention]\n# 2024-01-31: no figure, the system was down"};

}  // namespace

// Found while files are read.
extern const Rule kNotANumber{"not-a-number", "figures", Severity::error, Stops::yes, kExplanation, nullptr};

}  // namespace accord::check
