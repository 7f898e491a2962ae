#include "exchange/export_cells.hpp"
#include "model/figure_source.hpp"

namespace accord::exchange {
namespace {

// A figure with what is known around it.
struct Row {
  const Id& party;
  std::string_view party_name;  // empty where there is no such party
  const Series& series;
  const Indicator* indicator;  // null where there is no such indicator
  std::size_t at;              // in the series

  const FigureDetails* details() const { return series.details(at); }
  std::string_view of_indicator(Text Indicator::*text) const {
    return indicator != nullptr ? std::string_view((indicator->*text).value) : "";
  }
};

struct Column {
  std::string_view name;
  void (*write)(ExportCells& cells, const Row& row);
};

constexpr Column kColumns[] = {
    {"party", [](ExportCells& cells, const Row& row) { cells.id(row.party); }},
    {"party_name", [](ExportCells& cells, const Row& row) { cells.text(row.party_name); }},
    {"indicator", [](ExportCells& cells, const Row& row) { cells.id(row.series.indicator()); }},
    {"indicator_name",
     [](ExportCells& cells, const Row& row) { cells.text(row.of_indicator(&Indicator::name)); }},
    {"unit", [](ExportCells& cells, const Row& row) { cells.text(row.of_indicator(&Indicator::unit)); }},
    {"date", [](ExportCells& cells, const Row& row) { cells.date(row.series.date(row.at)); }},
    {"value", [](ExportCells& cells, const Row& row) { cells.number(row.series.value(row.at)); }},
    {"was", [](ExportCells& cells,
               const Row& row) { cells.number(row.details() ? row.details()->was : std::nullopt); }},
    {"covers",
     [](ExportCells& cells, const Row& row) {
       const bool covers = row.details() != nullptr && row.details()->covers;
       cells.word(covers ? period_name(*row.details()->covers) : "");
     }},
    {"source", [](ExportCells& cells, const Row& row) { cells.text(source_of(row.series, row.at)); }},
    {"note", [](ExportCells& cells,
                const Row& row) { cells.text(row.details() ? std::string_view(row.details()->note) : ""); }},
};

std::string_view name_of(const Partnership& partnership, const Id& party) {
  if (party == Id::all()) return partnership.settings.name.value;
  const Party* found = partnership.find_party(party);
  return found == nullptr ? std::string_view() : std::string_view(found->name.value);
}

}  // namespace

std::string render_figures_csv(const Partnership& partnership, const ExportForm& form) {
  ExportCells cells(form);
  for (const Column& column : kColumns) cells.word(column.name);
  cells.end_row();
  for (const Book& book : partnership.books) {
    const std::string_view name = name_of(partnership, book.party);
    for (const Series& series : book.series) {
      Row row{book.party, name, series, partnership.find_indicator(series.indicator()), 0};
      for (; row.at < series.size(); ++row.at) {
        for (const Column& column : kColumns) column.write(cells, row);
        cells.end_row();
      }
    }
  }
  return cells.take();
}

}  // namespace accord::exchange
