// The rows of a table of figures, read one by one with what find_layout() found.
#pragma once

#include "accord/import.hpp"
#include "exchange/layout.hpp"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <limits>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace accord::exchange {

// A row that is none of figures, as an example of its kind.
struct LeftOut {
  std::size_t rows = 0;
  std::uint32_t line = 0;  // of the first
  std::string text;
};

// What was seen while reading, to be told as assumptions.
struct Seen {
  std::set<DateForm> date_forms;
  LeftOut totals, remarks, ignored;
  // By place in Layout::figures: the decimal mark that its cells have.
  std::vector<text::DecimalMark> marks;
};

class FigureRows {
 public:
  FigureRows(const CsvTable& table, const Knowledge& known, const Layout& layout, ImportReading& into);

  // Reads all rows; then decides what only the whole column tells.
  void read(const std::function<void(std::size_t, std::size_t)>& progress);
  const Seen& seen() const { return seen_; }

 private:
  static constexpr std::size_t kNowhere = std::numeric_limits<std::size_t>::max();

  // The same text comes row after row, or now and then: what it was read as is kept.
  template <class T>
  struct Kept {
    std::string_view last;
    T* value = nullptr;
    std::unordered_map<std::string_view, T> all;
  };
  struct RowDate {
    CellDate date;
    bool counted = false;  // among what the column proves
  };
  // A figure whose number or date has two meanings.
  struct Undecided {
    std::size_t figure;
    std::size_t row, column;
    double other = 0;                 // the number with a decimal comma
    std::optional<Date> month_first;  // the date
    std::size_t at;                   // in Layout::figures, for a number
  };
  struct Proof {
    bool point = false, comma = false;
  };

  void read_row(std::size_t row);
  void date_problem(std::size_t row);
  void read_cell(std::size_t row, const FigureColumn& column, std::size_t at, Place party, Place indicator,
                 const CellDate* date);
  void add_figure(std::size_t row, const FigureColumn& column, std::size_t at, const CellNumber& number,
                  Place party, Place indicator, const CellDate& date);
  std::string note_of(std::size_t row, const CellNumber& number) const;
  Place find_name(std::size_t row, std::size_t column, const NameIndex& names, Kept<Place>& kept);
  const CellDate& find_date(std::size_t row);
  CellDate read_date(std::string_view text, std::size_t row) const;

  bool is_ignored(std::size_t row);
  bool is_sub_header(std::size_t row);
  bool is_remark(std::size_t row);
  bool is_total(std::size_t row, std::size_t column) const;
  bool leave_out(LeftOut& kind, std::size_t row);
  // Figures of the row that are whole numbers with another one in the next cell: it may be their decimals.
  std::vector<std::size_t> figures_before_digits(std::size_t row) const;
  std::optional<std::size_t> find_decimals_beyond(std::size_t row) const;
  Bilingual quote_decimals(std::size_t row) const;
  bool has_cells_beyond(std::size_t row);
  // Whether the name decides that the row is not read on; then what is to be said of it is said.
  bool ends_with_name(std::size_t row, std::size_t column, Place place, const NameIndex& names,
                      bool skip_others, std::string_view what);

  void settle_numbers();
  void settle_dates();
  void drop_undecided();
  bool is_left_untold();
  void problem(std::size_t row, std::size_t column, Bilingual message, Bilingual help);
  void repeated_problem(std::size_t row, std::size_t column, const std::string& key, Bilingual message,
                        Bilingual help);

  const CsvTable& table_;
  const Knowledge& known_;
  const Layout& layout_;
  ImportReading& into_;
  Seen seen_;
  CellPlaces places_;
  Kept<Place> parties_, indicators_;
  Kept<RowDate> dates_;
  CellDate part_date_;                            // of the row, where it is not kept
  bool iso_dates_ = false;                        // whether there are any
  bool day_first_ = false, month_first_ = false;  // what the column of dates proves
  std::vector<Proof> proofs_;                     // by place in Layout::figures
  std::vector<Undecided> numbers_, undecided_dates_;
  std::vector<std::size_t> dropped_;         // figures
  std::map<std::string, std::size_t> said_;  // problems by what they are about
  bool any_read_ = false;
  bool all_wider_ = true;  // every row has more cells than the header
};

}  // namespace accord::exchange
