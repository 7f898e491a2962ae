#include "exchange/export_cells.hpp"

#include "text/join.hpp"
#include "text/utf8.hpp"

namespace accord::exchange {

void ExportCells::text(std::string_view text) { csv_.text_cell(text::make_visible(text)); }

void ExportCells::ids(const std::vector<Id>& ids) {
  csv_.text_cell(text::join(ids, ", ", [](const Id& id) { return id.text(); }));
}

void ExportCells::number(std::optional<double> value) {
  if (!value) return csv_.empty_cell();
  csv_.number_cell(*value == 0 ? 0.0 : *value);  // not -0
}

void ExportCells::count(std::optional<std::size_t> count) {
  count ? csv_.raw_cell(std::to_string(*count)) : csv_.empty_cell();
}

void ExportCells::words(const std::vector<std::string_view>& names) {
  csv_.text_cell(text::join(names, ", ", [this](std::string_view name) { return word_of(name); }));
}

}  // namespace accord::exchange
