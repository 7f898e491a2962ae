#include "exchange/export_cells.hpp"

#include "text/utf8.hpp"

namespace accord::exchange {

void ExportCells::text(std::string_view text) { csv_.text_cell(text::make_visible(text)); }

void ExportCells::ids(const std::vector<Id>& ids) {
  std::string out;
  for (const Id& id : ids) out += (out.empty() ? "" : ", ") + id.text();
  csv_.text_cell(out);
}

void ExportCells::number(std::optional<double> value) {
  if (!value) return csv_.empty_cell();
  csv_.number_cell(*value == 0 ? 0.0 : *value);  // not -0
}

void ExportCells::count(std::optional<std::size_t> count) {
  count ? csv_.raw_cell(std::to_string(*count)) : csv_.empty_cell();
}

void ExportCells::words(const std::vector<std::string_view>& names) {
  std::string out;
  for (const std::string_view name : names) (out += out.empty() ? "" : ", ") += word_of(name);
  csv_.text_cell(out);
}

}  // namespace accord::exchange
