#include "accord/partnership.hpp"

#include <algorithm>

namespace accord {
namespace {

template <class Part>
const Part* find_by_id(const std::vector<Part>& parts, const Id& id) {
  const auto found = std::lower_bound(parts.begin(), parts.end(), id,
                                      [](const Part& part, const Id& wanted) { return part.id < wanted; });
  return found != parts.end() && found->id == id ? &*found : nullptr;
}

}  // namespace

const Series* Book::find(const Id& indicator) const {
  const auto found =
      std::lower_bound(series.begin(), series.end(), indicator,
                       [](const Series& one, const Id& wanted) { return one.indicator() < wanted; });
  return found != series.end() && found->indicator() == indicator ? &*found : nullptr;
}

const Party* Partnership::find_party(const Id& id) const { return find_by_id(parties, id); }
const Ambition* Partnership::find_ambition(const Id& id) const { return find_by_id(ambitions, id); }
const Indicator* Partnership::find_indicator(const Id& id) const { return find_by_id(indicators, id); }
const Goal* Partnership::find_goal(const Id& id) const { return find_by_id(goals, id); }

const Book* Partnership::find_book(const Id& party) const {
  const auto found = std::lower_bound(books.begin(), books.end(), party,
                                      [](const Book& book, const Id& wanted) { return book.party < wanted; });
  return found != books.end() && found->party == party ? &*found : nullptr;
}

const Party* Partnership::find_successor(const Id& id) const {
  for (const Party& party : parties)
    for (const Spanned<Id>& old : party.succeeds)
      if (old.value == id) return &party;
  return nullptr;
}

}  // namespace accord
