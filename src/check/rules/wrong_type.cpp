#include "check/rule.hpp"

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    {"A key has a value of another kind than it needs, or one that it can't have.",
     "Een sleutel heeft een waarde van een ander soort dan nodig is, of een waarde die daar niet kan."},
    {"A text needs quotes, a number and a date stand without them, and a list stands in brackets. Some keys "
     "know only a few words, and a list of ids names each of them once.",
     "Een tekst staat tussen aanhalingstekens, een getal en een datum staan er zonder, en een lijst staat "
     "tussen vierkante haken. Sommige sleutels kennen maar een paar woorden, en in een lijst van id's staat "
     "elk id maar één keer."},
    "start = \"2023-12-31\"\nlanguage = \"nederlands\"",
    "start = 2023-12-31\nlanguage = \"nl\""};

}  // namespace

// Found while files are read.
extern const Rule kWrongType{"wrong-type", "files", Severity::error, Stops::yes, kExplanation, nullptr};

}  // namespace accord::check
