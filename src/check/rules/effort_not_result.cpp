#include "check/places.hpp"
#include "check/rule.hpp"

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    {"The sentence says what people will do, not what will be different.",
     "De zin zegt wat mensen gaan doen, niet wat er anders wordt."},
    {"An effort can be kept without anything changing: one can meet every three months and inspire each "
     "other while staff keep leaving. A result says what will be different, by how much and by when.",
     "Een inspanning kun je leveren zonder dat er iets verandert: je kunt elke drie maanden bij elkaar komen "
     "en elkaar inspireren terwijl het personeel blijft vertrekken. Een resultaat zegt wat er anders wordt, "
     "hoeveel en wanneer."},
    "result = \"Meet every three months to inspire each other\"",
    "result = \"+10% staff retention by 2026-12-31\""};

}  // namespace

extern const Rule kEffortNotResult{"effort-not-result", "sentences",  Severity::error,
                                   Stops::yes,          kExplanation, report_sentences};

}  // namespace accord::check
