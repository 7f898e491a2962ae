#include "check/rule.hpp"

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    {"A file is in no place that accord knows, and is not read.",
     "Een bestand staat op een plek die accord niet kent, en wordt niet gelezen."},
    {"A misspelt folder or a wrong ending would otherwise leave a party or its figures out without a word. "
     "Symbolic links are not followed, because they may point outside the partnership; one in the place of a "
     "file or folder that accord reads is an error. Files that are your own can stand in documents/; README "
     "files, *.md and files that begin with a dot are never reported.",
     "Door een verkeerd gespelde map of een verkeerde extensie zou een partij anders stilzwijgend wegvallen, "
     "of haar cijfers. Symbolische links volgt accord niet, omdat ze buiten het samenwerkingsverband kunnen "
     "wijzen; een link op de plek van een bestand of map die accord leest, is een fout. Eigen bestanden kun "
     "je kwijt in documents/; README-bestanden, *.md "
     "en bestanden die met een punt beginnen worden nooit gemeld."},
    "measurements/noorderzorg.txt",
    "measurements/noorderzorg.toml"};

}  // namespace

// Found while files are read.
extern const Rule kStrayFile{"stray-file", "files", Severity::warning, Stops::no, kExplanation, nullptr};

}  // namespace accord::check
