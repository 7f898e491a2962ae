// The cells of an export: every kind of value, absent or there, as its form wants it.
#pragma once

#include "exchange/export_csv.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace accord::exchange {

class ExportCells {
 public:
  // `form` must outlive it.
  explicit ExportCells(const ExportForm& form) : form_(form), csv_(form.csv) {}

  void text(std::string_view text);
  void text(const Maybe<std::string>& text) { this->text(text ? std::string_view(text->value) : ""); }
  void id(const Id& id) { csv_.text_cell(id.text()); }
  void id(const std::optional<Id>& id) { id ? csv_.text_cell(id->text()) : csv_.empty_cell(); }
  void ids(const std::vector<Id>& ids);  // with ", " between them
  void date(std::optional<Date> day) { day ? csv_.date_cell(*day) : csv_.empty_cell(); }
  void number(std::optional<double> value);
  void count(std::optional<std::size_t> count);
  // A name that the form may have a word for; empty: an empty cell.
  void word(std::string_view name) { csv_.text_cell(word_of(name)); }
  void words(const std::vector<std::string_view>& names);
  void flag(std::optional<bool> yes) { word(!yes ? "" : *yes ? "true" : "false"); }
  void end_row() { csv_.end_row(); }
  std::string take() { return csv_.take(); }

 private:
  std::string_view word_of(std::string_view name) const {
    return form_.word && !name.empty() ? form_.word(name) : name;
  }

  const ExportForm& form_;
  CsvWriter csv_;
};

}  // namespace accord::exchange
