// Who gives and who gains: each party's cards, shares and means, and the means against the distribution key.
#pragma once

#include "accord/results.hpp"

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace accord {

// A year. What nobody states is absent, and never a zero.
struct Amounts {
  std::optional<double> hours, budget;
};
Amounts& operator+=(Amounts& sum, const Amounts& more);

// What a party brings to all results that are not stopped.
struct PartyMeans {
  Amounts all;
  Amounts own, lent, hired, unsaid;       // `all` by kind; unsaid: no kind is stated
  std::vector<std::string> competencies;  // each once, in the order of the results

  Amounts& of_kind(std::optional<MeansKind> kind);
};

// A party's part in what is divided by the distribution key.
struct KeyPart {
  Id party;
  std::optional<double> figure;  // of the key's indicator; absent for "equal"
  std::optional<Date> date;      // of that figure
  // A fraction: 1/n for "equal", else the party's figure over the sum of all figures. Absent where the party
  // has no figure, or a negative one, and where all figures are zero.
  std::optional<double> part;
};

// How the key divides something among `parties`, in their order; of the key's indicator each party's value on
// `today` counts, which is made of its newest figure. Nothing without a key, or where it names no indicator.
// Requires: the books have the series of the key's indicator.
std::vector<KeyPart> divide_by_key(const Partnership& partnership, std::span<const Id> parties, Date today);

// The parties that bring a result's means: those that it names or inherits, successors taken for their
// predecessors, without those that have left; also those that are still to join. In order of id.
std::vector<Id> bringing_parties(const Partnership& partnership, const Result& result, Date today);

// What the key expects of a party, beside what it promises, a year.
struct Expected {
  double expected = 0, promised = 0;
  double difference() const { return promised - expected; }
};

struct PartyByKey {
  KeyPart key;
  std::optional<Expected> hours, budget;  // absent without a part, and where nobody brings any
};

// A result's means as the key divides them among its parties: what the parties that have a part bring
// together, divided in proportion to their parts. A result that is stopped has none.
std::vector<PartyByKey> means_by_key(const Partnership& partnership, const Result& result, Date today);

// What one party takes on of one result.
struct TakenShare {
  const Result* result = nullptr;
  const Share* share = nullptr;
  std::optional<double> level;  // that it comes to, in the indicator's unit; absent where that can't be told
};

struct PartyBalance {
  const Party* party = nullptr;
  std::vector<TakenShare> shares;  // in the order of the outline
  PartyMeans means;
  std::optional<KeyPart> key;             // its newest figure, and its part among all members
  std::optional<Expected> hours, budget;  // summed over the results: each divides its own means

  std::size_t count_cards() const;  // of the five lists, those that are on the table
  bool brings_anything() const;     // a card, a business case, a share or means
};
inline constexpr std::size_t kCards = 5;

// The five lists of a party's file, in the order interests, needs, limits, gains, concessions.
std::array<const Sentences*, kCards> cards_of(const Party& party);

// Benefits less costs, a year; absent where one of them is.
std::optional<double> net_of(const Party& party);

struct Balance {
  Date as_of;
  bool equal = false;              // the key is "equal"
  const Indicator* key = nullptr;  // the indicator of the key
  // Members in order of id, then observers that bring anything. Not those that have left or merged; those
  // that are still to join have their cards on the table already.
  std::vector<PartyBalance> parties;

  bool has_key() const { return equal || key != nullptr; }
};

// `results` are of `partnership`, of which all books are loaded. A result that can't be read, or is stopped
// by `today`, does not count.
Balance compute_balance(const Partnership& partnership, const Results& results, Date today);

// The level that a share comes to: against the own baseline of the party that it names, or the level that it
// states. Nothing where it can't be read or has no baseline to start from, and before the day of the
// baseline.
std::optional<double> share_level(const Partnership& partnership, const Result& result, const Share& share,
                                  Date today);

}  // namespace accord
