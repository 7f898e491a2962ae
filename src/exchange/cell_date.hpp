// A day or a period as a spreadsheet's cell has it.
#pragma once

#include "accord/bilingual.hpp"
#include "accord/date.hpp"

#include <optional>
#include <string_view>

namespace accord::exchange {

// One for each form that import rules can name, and some more that are read without being told.
enum class DateForm {
  year_month_day,    // yyyy-mm-dd, also with / or . and with a time behind it, and yyyymmdd
  day_month_year,    // dd-mm-yyyy
  day_slash_month,   // dd/mm/yyyy: with slashes, somebody may mean the month first
  month_slash_day,   // mm/dd/yyyy
  year_month,        // yyyy-mm, yyyymm
  month_year,        // mm/yyyy
  year_quarter,      // yyyy-Qn, Q4 2023, 4e kwartaal 2023, 2023T4
  year,              // yyyy
  statline_month,    // 2023MM05
  statline_quarter,  // 2023KW03
  statline_year,     // 2023JJ00
  day_named_month,   // 31 december 2023, 31-dec-23
  named_month_year,  // december 2023, dec-23
  year_named_month,  // 2023 december
  named_month_day,   // December 31, 2023
  half_year,         // 2023-H1, 2023 1e halfjaar, 2023HJ01
};

// The form's name in import rules: "yyyy-mm-dd".
std::string_view date_form_name(DateForm form);
std::optional<DateForm> parse_date_form(std::string_view name);

struct CellDate {
  std::optional<Date> date;  // the last day of a period; nothing when it is no date
  DateForm form = DateForm::year_month_day;
  std::optional<Period> period;  // of a month, a quarter or a year
  // The other reading of 03/04/2024 and 03-04-2024, which are read day first in `date`. With dashes or points
  // that is how it is meant, unless the rest of the column says otherwise; with slashes nobody knows.
  std::optional<Date> month_first;
};

// Names of months are Dutch or English, whole or shortened; stars behind the date (StatLine's "provisional")
// and a time are left out. With `wanted`, what is not of that form is no date, and nothing is ambiguous.
CellDate read_cell_date(std::string_view cell, std::optional<DateForm> wanted);

// Why a cell that read_cell_date() takes for no date is none, where it is clear which day was meant: "is no
// date: November 2026 has 30 days".
std::optional<Bilingual> find_impossible_day(std::string_view cell, std::optional<DateForm> wanted);

}  // namespace accord::exchange
