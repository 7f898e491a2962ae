#include "exchange/cells_beyond.hpp"

#include "model/both.hpp"

namespace accord::exchange {

HeaderColumns columns_of_header(const CsvTable& table, std::size_t header) {
  HeaderColumns out{table.columns(header), table.columns(header)};
  while (out.named > 0 && table.cell(header, out.named - 1).empty()) --out.named;
  return out;
}

std::optional<std::size_t> find_cell_beyond(const CsvTable& table, std::size_t row, HeaderColumns columns) {
  if (table.columns(row) <= columns.all) return std::nullopt;
  for (std::size_t column = columns.named; column < table.columns(row); ++column)
    if (!table.cell(row, column).empty()) return column;
  return std::nullopt;
}

Bilingual more_cells_than_columns() {
  return both("this row has more cells than there are columns",
              "deze rij heeft meer cellen dan er kolommen zijn");
}

Bilingual quote_what_holds(char separator) {
  const Bilingual sign = separator == '\t' ? same("tab") : same(std::string("'") + separator + "'");
  return both(
      "is there a {} within a cell? put that cell in quotes; or give the column a header",
      "staat er een {} in een cel? zet die cel tussen aanhalingstekens; of geef de kolom een koptekst", sign);
}

}  // namespace accord::exchange
