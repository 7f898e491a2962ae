#include "check/rule.hpp"

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    "The file is not in UTF-8, the encoding in which all files of a partnership are written.",
    "An editor or a spreadsheet saved it in another encoding, often Windows-1252 or UTF-16. Names with "
    "accents would come out wrong, and no two programs would agree on what is in the file. Save it again as "
    "UTF-8; most editors offer that under \"save as\" or \"encoding\".",
    "name = \"Zorggroep Coöperatie\"    # saved as Windows-1252",
    "name = \"Zorggroep Coöperatie\"    # saved as UTF-8"};

}  // namespace

// Found while files are read.
extern const Rule kNotUtf8{"not-utf8", "files", Severity::error, Stops::yes, kExplanation, nullptr};

}  // namespace accord::check
