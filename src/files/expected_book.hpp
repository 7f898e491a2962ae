// What a book must say after it was edited, and whether it does.
#pragma once

#include "files/book_layout.hpp"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace accord::files {

class ExpectedBook {
 public:
  // A figure that is new or different; for each table in order of date.
  void expect(const Id& indicator, Date date, double value, FigureDetails details);
  // A table that is new; nothing else of it is but what is expected.
  void expect_table(const Id& indicator, std::string source);

  // Whether `after` is `before` with all that is expected, and nothing else: figures, sources and other keys.
  bool is_met(const BookLayout& before, const BookLayout& after) const;

 private:
  struct Figure {
    Date date;
    double value = 0;
    std::unique_ptr<const FigureDetails> details;  // null for a plain figure, as nearly all are
  };
  static bool is_met(const Series* before, const std::vector<Figure>& changed, const Series& after);

  std::map<Id, std::vector<Figure>> changed_;
  std::map<Id, std::vector<Figure>>::iterator last_ = changed_.end();
  std::map<Id, std::string> new_tables_;  // with their sources
};

}  // namespace accord::files
