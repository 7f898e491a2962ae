// Makes the series of a book.
#pragma once

#include "accord/series.hpp"

#include <cstdint>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace accord {

// A number as its decimal digits: digits / 10^scale, which is the double nearest to what was written, for
// both are exact and division rounds once.
struct Decimal {
  std::int32_t digits = 0;
  int scale = 0;  // 0 to kMostScale
  double value() const;
};

// Collects the figures of one table after the other, in the order of the book, and keeps its memory for the
// next.
class SeriesBuilder {
 public:
  void begin(Id indicator, Range header);
  void set_source(std::string source) { source_ = std::move(source); }
  void add(Date date, Decimal value, std::uint32_t line) {
    place(date, line);
    if (exact_ && value.scale == scale_)
      digits_.push_back(value.digits);
    else
      add_unlike(value);
  }
  void add(Date date, double value, std::uint32_t line);
  void describe_last(FigureDetails details);  // of the figure that was added last

  // Puts the figures in order of date. False when a date stands twice.
  bool sort();
  // Requires: sorted. Dates that the last one had are shared with it.
  Series take();

 private:
  void place(Date date, std::uint32_t line) {
    if (line != next_line_) runs_.push_back({static_cast<std::uint32_t>(dates_.size()), line});
    next_line_ = line + 1;
    dates_.push_back(date);
  }
  void add_unlike(Decimal value);
  bool grow_to(int scale);  // false when one of them would not fit
  void give_up_digits();

  Id indicator_;
  Range header_;
  std::string source_;
  std::vector<Date> dates_;
  std::vector<Series::Run> runs_;
  std::uint32_t next_line_ = 0;
  bool exact_ = true;  // all so far are digits_ / 10^scale_; else they are values_
  int scale_ = 0;
  std::vector<std::int32_t> digits_;
  std::vector<double> values_;
  std::vector<Series::Detailed> details_;
  std::shared_ptr<const std::vector<Date>> last_dates_;
};

}  // namespace accord
