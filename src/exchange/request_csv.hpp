// The request for figures: a table that a party fills in with a spreadsheet and `import` reads back.
#pragma once

#include "accord/due.hpp"

#include <string>

namespace accord::exchange {

// A row for each figure that is waited for: party, indicator, unit, date, last date, last figure, value,
// note. The last two are empty: they are filled in. Parties and indicators are told by id, which has one
// meaning. In Dutch as Dutch Excel opens it: semicolons, decimal commas, day-month-year; in English commas,
// points, ISO dates; both in UTF-8 with a byte order mark, lines ending in CR LF.
std::string render_request_csv(const Partnership& partnership, const Due& due, Language language);

}  // namespace accord::exchange
