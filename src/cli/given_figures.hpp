// The figures that a command line gives: "81.2", "noorderzorg=81.2".
#pragma once

#include "cli/options.hpp"
#include "cli/writing.hpp"

#include <vector>

namespace accord::cli {

// Those behind the first argument, in the order given, each with what --source, --note and --covers say; one
// without a party is of the whole partnership. Throws UsageError when one is no figure, names a party that is
// not known, or is the second of its party.
std::vector<BookFigure> parse_figures(const Given& given, const Partnership& p, const Id& indicator,
                                      Date date);

// What an indicator asks of its figures, before anything is recorded: that it has some of its own, that they
// cover what it counts, and keep within its bounds. Throws Error.
void require_fit(const Indicator& indicator, const BookFigure& one);

}  // namespace accord::cli
