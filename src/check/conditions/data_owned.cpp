#include "check/start_condition.hpp"

namespace accord::check {
namespace {

constexpr Explanation kExplanation{
    {"Of each figure it is known where it comes from: its indicator names a source, or each party does in "
     "its book, for the whole table or for each figure.",
     "Van elk cijfer is bekend waar het vandaan komt: de indicator noemt een bron, of elke partij doet dat "
     "in haar meetboek, voor de hele tabel of per cijfer."},
    {"Partners lose months on whose figures are right. Agree on one source before there is anything to win "
     "with another.",
     "Partners zijn maanden kwijt aan de vraag wiens cijfers kloppen. Spreek één bron af voordat er met een "
     "andere iets te winnen valt."},
    "name = \"Internships\"\nunit = \"places\"",
    "name = \"Internships\"\nunit = \"places\"\nsource = \"Regional internship desk, last day of the "
    "quarter\""};

bool names_source(const Series& series) {
  if (!series.source().empty()) return true;
  for (std::size_t i = 0; i < series.size(); ++i)
    if (series.details(i) == nullptr || series.details(i)->source.empty()) return false;
  return true;
}

// The books that have figures of it.
std::vector<const Book*> books_of(const Gate& gate, const Result& result, const Id& indicator) {
  std::vector<const Book*> out;
  const auto add = [&](const Id& id) {
    const Book* book = gate.partnership().find_book(id);
    const Series* series = book != nullptr ? book->find(indicator) : nullptr;
    if (series != nullptr && !series->empty()) out.push_back(book);
  };
  for (const Party* party : gate.parties_of(result)) add(party->id);
  add(Id::all());
  return out;
}

void judge_indicator(const Gate& gate, const Result& result, const Indicator& indicator, Lacks& lacks) {
  if (says_something(indicator.data_source)) return;
  std::vector<const Book*> books = books_of(gate, result, indicator.id);
  const std::size_t all = books.size();
  std::erase_if(books, [&](const Book* book) { return names_source(*book->find(indicator.id)); });
  if (books.empty() && all > 0) return;
  Missing missing = of_result(result, "source", Lack::no_source);
  missing.indicator = indicator.id;
  if (books.size() == all) {
    lacks.add(indicator.source, std::move(missing));
    return;
  }
  missing.lack = Lack::no_source_in_book;
  missing.key = key_in(indicator.id.text(), "source");
  for (const Book* book : books) {
    missing.party = book->party == Id::all() ? Id() : book->party;
    lacks.add(book->source, missing);
  }
}

void judge(const Gate& gate, Lacks& lacks) {
  for (const Result* result : gate.results()) {
    const Indicator* indicator = result->indicator;
    if (indicator == nullptr) {
      add_unreadable(*result, lacks);
      continue;
    }
    if (indicator->combine != Combine::ratio) judge_indicator(gate, *result, *indicator, lacks);
    for (const auto* side : {&indicator->weight, &indicator->of, &indicator->to}) {
      const Indicator* other = *side ? gate.partnership().find_indicator((*side)->value) : nullptr;
      if (other != nullptr) judge_indicator(gate, *result, *other, lacks);
    }
  }
}

}  // namespace

extern const StartCondition kDataOwned{"data-owned", About::results, kExplanation, judge};

}  // namespace accord::check
