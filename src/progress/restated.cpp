#include "accord/restated.hpp"

#include <algorithm>

namespace accord {
namespace {

const Book* readable_book(const Partnership& p, const Id& party) {
  const Book* book = p.find_book(party);
  return book != nullptr && book->source.readable ? book : nullptr;
}

// A book that is gone has lost its figures; one that can't be read has not.
bool can_compare(const Partnership& then, const Partnership& now, const Id& party) {
  if (readable_book(then, party) == nullptr) return false;
  if (now.find_book(party) != nullptr) return readable_book(now, party) != nullptr;
  return party == Id::all() || now.find_party(party) != nullptr;
}

// Both are in order of date.
void compare(const Id& party, const Series& then, const Series* now, Date last,
             std::vector<RestatedFigure>& out) {
  std::size_t at = 0;
  for (std::size_t i = 0; i < then.size() && then.date(i) <= last; ++i) {
    while (now != nullptr && at < now->size() && now->date(at) < then.date(i)) ++at;
    const bool there = now != nullptr && at < now->size() && now->date(at) == then.date(i);
    if (there && now->value(at) == then.value(i)) continue;
    out.push_back({party, then.indicator(), then.date(i), then.value(i),
                   there ? std::optional(now->value(at)) : std::nullopt});
  }
}

}  // namespace

std::vector<RestatedFigure> find_restated(const Partnership& then, const Partnership& now, Date last) {
  std::vector<RestatedFigure> out;
  for (const Book& book : then.books) {
    if (!can_compare(then, now, book.party)) continue;
    const Book* today = now.find_book(book.party);
    for (const Series& series : book.series)
      if (now.find_indicator(series.indicator()) != nullptr)
        compare(book.party, series, today == nullptr ? nullptr : today->find(series.indicator()), last, out);
  }
  return out;
}

}  // namespace accord
