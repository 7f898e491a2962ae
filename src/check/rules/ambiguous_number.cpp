#include "check/places.hpp"
#include "check/rule.hpp"

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    {"A number has two readings: Dutch and English use point and comma the other way round, and a bare 2026 "
     "may be a year or an amount.",
     "Een getal is op twee manieren te lezen: in het Nederlands en het Engels zijn punt en komma precies "
     "omgekeerd, en een kale 2026 kan een jaartal zijn of een aantal."},
    {"\"1.000\" is a thousand to one reader and one to the next. accord never guesses: a promise that is off "
     "by a factor of thousand looks just as good as the right one.",
     "\"1.000\" is voor de een duizend en voor de ander één. accord raadt nooit: een belofte die er een "
     "factor duizend naast zit, ziet er net zo goed uit als de juiste."},
    "result = \"+1.000 internships by 2026-12-31\"",
    "result = \"+1000 internships by 2026-12-31\""};

}  // namespace

extern const Rule kAmbiguousNumber{"ambiguous-number", "sentences",  Severity::error,
                                   Stops::yes,         kExplanation, report_sentences};

}  // namespace accord::check
