#include "check/rule.hpp"

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    {"The partnership is in a format that this accord does not know yet.",
     "Het samenwerkingsverband heeft een formaat dat deze versie van accord nog niet kent."},
    {"A newer format may give the same words another meaning, and figures that look right would be wrong. "
     "Install the newest accord. Nothing else is checked until then.",
     "Een nieuwer formaat kan dezelfde woorden een andere betekenis geven, en dan zijn cijfers die er goed "
     "uitzien toch fout. Installeer de nieuwste accord. Tot die tijd wordt er verder niets gecontroleerd."},
    "format = 2",
    "format = 1"};

}  // namespace

// Found while files are read.
extern const Rule kNewerFormat{"newer-format", "files", Severity::error, Stops::yes, kExplanation, nullptr};

}  // namespace accord::check
