// Figures and results as a table, for other systems or for a person with a spreadsheet.
#pragma once

#include "accord/agreement.hpp"
#include "accord/assessment.hpp"
#include "exchange/csv_write.hpp"

#include <functional>
#include <span>
#include <string>
#include <string_view>

namespace accord::exchange {

struct ExportForm {
  CsvForm csv = {};
  // What is written for a name of accord-export(1): of a column, a state, a period, "true". Where there is
  // none, the name itself.
  std::function<std::string_view(std::string_view name)> word = {};
};

// A row for each figure that stands in a book, also in all.toml, whose party is "all" and goes by the name of
// the partnership; by party, indicator and date. Numbers are not rounded; what a figure does not have is an
// empty cell. Control characters come out visible, but newlines and tabs.
std::string render_figures_csv(const Partnership& partnership, const ExportForm& form);

struct ExportedResults {
  const Results& results;
  Date as_of;
  std::span<const Assessment> assessed;   // one for each of `results`
  std::span<const Agreement> agreements;  // the same
};
// A row for each result, in the order of the outline, with the values that `status --json` has of it; a value
// that does not exist is an empty cell.
std::string render_results_csv(const ExportedResults& exported, const ExportForm& form);

}  // namespace accord::exchange
