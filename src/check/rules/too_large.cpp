#include "check/rule.hpp"

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    {"The file is larger, a line in it longer, or its brackets deeper than anything that people need to "
     "write.",
     "Het bestand is groter, een regel erin langer of de haken dieper in elkaar dan mensen ooit hoeven te "
     "schrijven."},
    {"Organisations that don't know each other share a partnership. A file that is made to exhaust the "
     "machine of whoever reads it must not be read. The limits: 64 MiB a file, 64 KiB a line, 16 parts in a "
     "key, 16 brackets inside each other, 10,000 tables in a file, 200,000 keys or values in a file that is "
     "no plain measurement book, 10,000 files.",
     "In een samenwerkingsverband zitten organisaties die elkaar niet kennen. Een bestand dat is gemaakt om "
     "de computer van de lezer vast te laten lopen, mag niet worden gelezen. De grenzen: 64 MiB per bestand, "
     "64 KiB per regel, 16 delen in een sleutel, 16 haken in elkaar, 10.000 tabellen in een bestand, 200.000 "
     "sleutels of waarden in een bestand dat geen gewoon meetboek is, 10.000 bestanden."},
    "a.b.c.d.e.f.g.h.i.j.k.l.m.n.o.p.q = 1",
    "[staff-retention]\n2024-01-31 = 81.2"};

}  // namespace

// Found while files are read.
extern const Rule kTooLarge{"too-large", "files", Severity::error, Stops::yes, kExplanation, nullptr};

}  // namespace accord::check
