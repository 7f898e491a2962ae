#include "check/rule.hpp"

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    "The file is larger, a line in it longer, or its brackets deeper than anything that people need to "
    "write.",
    "Organisations that don't know each other share a partnership. A file that is made to exhaust the "
    "machine of whoever reads it must not be read. The limits: 64 MiB a file, 64 KiB a line, 16 parts in a "
    "key, 16 brackets inside each other, 10,000 tables in a file, 200,000 keys in a file that is no plain "
    "measurement book, 10,000 files.",
    "a.b.c.d.e.f.g.h.i.j.k.l.m.n.o.p.q = 1", "[staff-retention]\n2024-01-31 = 81.2"};

}  // namespace

// Found while files are read.
extern const Rule kTooLarge{"too-large", "files", Severity::error, Stops::yes, kExplanation, nullptr};

}  // namespace accord::check
