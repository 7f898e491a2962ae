// How import rules name the forms of dates in a spreadsheet.
#pragma once

#include <array>
#include <string_view>

namespace accord::files {

// In the order of exchange::DateForm.
inline constexpr std::array<std::string_view, 16> kDateForms = {
    "yyyy-mm-dd", "dd-mm-yyyy", "dd/mm/yyyy",   "mm/dd/yyyy", "yyyy-mm",  "mm/yyyy",
    "yyyy-Qn",    "yyyy",       "yyyyMMmm",     "yyyyKWnn",   "yyyyJJ00", "d month yyyy",
    "month yyyy", "yyyy month", "month d yyyy", "yyyy-Hn"};

}  // namespace accord::files
