// The figures of one indicator in one measurement book.
#pragma once

#include "accord/date.hpp"
#include "accord/diagnostic.hpp"
#include "accord/id.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace accord {

// What few figures have besides their value.
struct FigureDetails {
  std::optional<double> was;     // the figure before it was restated for a break
  std::optional<Period> covers;  // one figure for the whole period
  std::string source, note;
};

// Dates and values stand side by side, in order of date: a million figures take 16 bytes each.
class Series {
 public:
  Series() = default;
  Series(Id indicator, Range header) : indicator_(std::move(indicator)), header_(header) {}

  const Id& indicator() const { return indicator_; }
  Range header() const { return header_; }  // the table's name in its book
  const std::string& source() const { return source_; }

  std::size_t size() const { return dates_.size(); }
  bool empty() const { return dates_.empty(); }
  Date date(std::size_t i) const { return dates_[i]; }
  double value(std::size_t i) const { return values_[i]; }
  std::uint32_t line(std::size_t i) const { return lines_[i]; }  // in its book, from 1
  std::span<const Date> dates() const { return dates_; }
  std::span<const double> values() const { return values_; }
  // Null for a figure that is nothing but a value.
  const FigureDetails* details(std::size_t i) const {
    return slots_.empty() || slots_[i] == 0 ? nullptr : &details_[slots_[i] - 1];
  }
  // Whether any figure is more than its value: it was restated, or covers a period.
  bool has_meanings() const { return has_meanings_; }

  void reserve(std::size_t figures);
  void set_source(std::string source) { source_ = std::move(source); }
  void add(Date date, double value, std::uint32_t line) {
    dates_.push_back(date);
    values_.push_back(value);
    lines_.push_back(line);
    if (!slots_.empty()) slots_.push_back(0);
  }
  void add(Date date, double value, std::uint32_t line, FigureDetails details);
  // Puts the figures in order of date. False when a date stands twice.
  bool sort();

 private:
  Id indicator_;
  Range header_;
  std::string source_;
  std::vector<Date> dates_;
  std::vector<double> values_;
  std::vector<std::uint32_t> lines_;
  bool has_meanings_ = false;
  std::vector<FigureDetails> details_;
  std::vector<std::uint32_t>
      slots_;  // 1 + the place in details_, 0 for none; empty while nothing has details
};

}  // namespace accord
