#include "exchange/request_csv.hpp"

#include "exchange/csv_write.hpp"
#include "text/utf8.hpp"

#include <array>
#include <string_view>

namespace accord::exchange {
namespace {

using Headings = std::array<std::string_view, 8>;
constexpr Headings kEnglish = {"party",     "indicator",   "unit",  "date",
                               "last date", "last figure", "value", "note"};
constexpr Headings kDutch = {"partij",        "indicator",      "eenheid", "datum",
                             "laatste datum", "laatste cijfer", "waarde",  "toelichting"};

}  // namespace

std::string render_request_csv(const Partnership& partnership, const Due& due, Language language) {
  CsvWriter csv(spreadsheet_form(language));
  for (const std::string_view heading : language == Language::nl ? kDutch : kEnglish) csv.text_cell(heading);
  csv.end_row();
  for (const DueFigure& figure : due.figures) {
    const Indicator* indicator = partnership.find_indicator(figure.indicator);
    csv.text_cell(figure.party.text());
    csv.text_cell(figure.indicator.text());
    csv.text_cell(indicator != nullptr ? text::make_visible(indicator->unit.value) : std::string());
    csv.date_cell(figure.due);
    figure.last ? csv.date_cell(figure.last->date) : csv.empty_cell();
    figure.last ? csv.number_cell(figure.last->value) : csv.empty_cell();
    csv.empty_cell();
    csv.empty_cell();
    csv.end_row();
  }
  return csv.take();
}

}  // namespace accord::exchange
