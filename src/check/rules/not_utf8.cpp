#include "check/rule.hpp"

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    {"The file is not in UTF-8, the encoding in which all files of a partnership are written.",
     "Het bestand staat niet in UTF-8, de codering waarin alle bestanden van een samenwerkingsverband zijn "
     "geschreven."},
    {"An editor or a spreadsheet saved it in another encoding, often Windows-1252 or UTF-16. Names with "
     "accents would come out wrong, and no two programs would agree on what is in the file. Save it again as "
     "UTF-8; most editors offer that under \"save as\" or \"encoding\".",
     "Een teksteditor of spreadsheet heeft het in een andere codering opgeslagen, vaak Windows-1252 of "
     "UTF-16. Namen met accenten komen er dan verkeerd uit, en geen twee programma's lezen hetzelfde. Sla "
     "het opnieuw op als UTF-8; de meeste editors bieden dat aan onder \"opslaan als\" of \"codering\"."},
    "name = \"Zorggroep Coöperatie\"    # saved as Windows-1252",
    "name = \"Zorggroep Coöperatie\"    # saved as UTF-8"};

}  // namespace

// Found while files are read.
extern const Rule kNotUtf8{"not-utf8", "files", Severity::error, Stops::yes, kExplanation, nullptr};

}  // namespace accord::check
