// The figures of one indicator in one measurement book.
#pragma once

#include "accord/date.hpp"
#include "accord/diagnostic.hpp"
#include "accord/id.hpp"

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>
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

// Numbers side by side, in as few bytes each as all of them allow: decimals, as their digits and a power of
// ten that they share, take two or four, others the eight of a double. Reading gives every bit back: both are
// exact, and division rounds once.
class PackedNumbers {
 public:
  PackedNumbers() = default;
  // digits / 10^scale each. Requires: scale is from 0 to 9.
  PackedNumbers(std::span<const std::int32_t> digits, int scale);
  explicit PackedNumbers(std::span<const double> values);

  double operator[](std::size_t i) const {
    switch (width_) {
      case sizeof(std::int16_t):
        return get<std::int16_t>(i) / divisor_;
      case sizeof(std::int32_t):
        return get<std::int32_t>(i) / divisor_;
      default:
        return get<double>(i);
    }
  }
  // Those from `first` on, as many as `into` holds.
  void copy(std::size_t first, std::span<double> into) const;

 private:
  template <class T>
  T get(std::size_t i) const {
    T out;
    std::memcpy(&out, bytes_.data() + i * sizeof(T), sizeof(T));
    return out;
  }
  template <class T, class From>
  void put(std::span<const From> from);

  std::vector<char> bytes_;
  double divisor_ = 1;
  std::uint8_t width_ = sizeof(double);
};

// Dates and values stand side by side, in order of date: a million figures take two to eight bytes each. The
// tables of a book that have the same dates share them.
class Series {
 public:
  Series() = default;

  const Id& indicator() const { return indicator_; }
  Range header() const { return header_; }  // the table's name in its book
  const std::string& source() const { return source_; }

  std::size_t size() const { return dates().size(); }
  bool empty() const { return dates().empty(); }
  std::span<const Date> dates() const {
    return dates_ ? std::span<const Date>(*dates_) : std::span<const Date>();
  }
  Date date(std::size_t i) const { return (*dates_)[i]; }
  double value(std::size_t i) const { return values_[i]; }
  void copy_values(std::size_t first, std::span<double> into) const { values_.copy(first, into); }
  std::uint32_t line(std::size_t i) const;  // in its book, from 1
  // Null for a figure that is nothing but a value.
  const FigureDetails* details(std::size_t i) const;
  // Whether any figure is more than its value: it was restated, or covers a period.
  bool has_meanings() const { return has_meanings_; }

 private:
  friend class SeriesBuilder;  // makes them: model/series_builder.hpp
  // Figures from `first` on stand on lines that follow each other.
  struct Run {
    std::uint32_t first, line;
  };
  struct Detailed {
    std::uint32_t figure;
    FigureDetails details;
  };

  Id indicator_;
  Range header_;
  std::string source_;
  std::shared_ptr<const std::vector<Date>> dates_;
  PackedNumbers values_;
  std::vector<Run> runs_;
  std::vector<Detailed> details_;  // in order of figure
  bool has_meanings_ = false;
};

}  // namespace accord
