#include "exchange/request_csv.hpp"

#include "exchange/csv_write.hpp"

#include <array>
#include <string_view>

namespace accord::exchange {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

using Headings = std::array<std::string_view, 8>;
constexpr Headings kEnglish = {"party",     "indicator",   "unit",  "date",
                               "last date", "last figure", "value", "note"};
constexpr Headings kDutch = {"partij",        "indicator",      "eenheid", "datum",
                             "laatste datum", "laatste cijfer", "waarde",  "toelichting"};

// "2026-12-31"; in Dutch "31-12-2026".
std::string day_of(Date day, Language language) {
  std::string iso = day.iso();
  if (language == Language::en) return iso;
  return iso.substr(8, 2) + '-' + iso.substr(5, 2) + '-' + iso.substr(0, 4);
}

}  // namespace

std::string render_request_csv(const Partnership& partnership, const Due& due, Language language) {
  const bool dutch = language == Language::nl;
  CsvWriter csv(dutch ? ';' : ',', dutch ? text::DecimalMark::comma : text::DecimalMark::point, "\r\n");
  for (const std::string_view heading : dutch ? kDutch : kEnglish) csv.text_cell(heading);
  csv.end_row();
  for (const DueFigure& figure : due.figures) {
    const Indicator* indicator = partnership.find_indicator(figure.indicator);
    csv.text_cell(figure.party.text());
    csv.text_cell(figure.indicator.text());
    csv.text_cell(indicator != nullptr ? std::string_view(indicator->unit.value) : std::string_view());
    csv.raw_cell(day_of(figure.due, language));
    figure.last ? csv.raw_cell(day_of(figure.last->date, language)) : csv.empty_cell();
    figure.last ? csv.number_cell(figure.last->value) : csv.empty_cell();
    csv.empty_cell();
    csv.empty_cell();
    csv.end_row();
  }
  return std::string(kByteOrderMark) + csv.take();
}

}  // namespace accord::exchange
