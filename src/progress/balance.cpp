#include "accord/balance.hpp"

#include "measure/combined.hpp"
#include "measure/party_set.hpp"
#include "progress/target.hpp"

#include <algorithm>
#include <numeric>

namespace accord {
namespace {

constexpr std::string_view kEqual = "equal";

const Indicator* key_indicator(const Partnership& partnership) {
  const auto& key = partnership.settings.distribution_key;
  const auto id = key ? Id::parse(key->value) : std::nullopt;
  return id ? partnership.find_indicator(*id) : nullptr;
}

bool is_equal_key(const Partnership& partnership) {
  const auto& key = partnership.settings.distribution_key;
  return key && key->value == kEqual;
}

std::optional<Date> newest_date(const measure::Timeline& line, Date today) {
  const auto days = line.dates();
  const auto after = std::upper_bound(days.begin(), days.end(), today);
  return after == days.begin() ? std::nullopt : std::optional(*std::prev(after));
}

// One party's value counts for itself: how parties' figures make one does not matter, but for a ratio.
KeyPart figure_of(const Partnership& partnership, Indicator key, const Id& party, Date today) {
  if (key.combine != Combine::ratio) key.combine = Combine::sum;
  const auto own =
      measure::contribution_of(partnership, key, partnership.find_book(party), partnership.find_party(party),
                               *Date::from_ymd(1900, 1, 1), today);
  KeyPart out{party, std::nullopt, std::nullopt, std::nullopt};
  if (!measure::has_value(key, own, today)) return out;
  out.figure = measure::combine(key, {&own, 1}, {&today, 1}).front();
  out.date = newest_date(own.own, today);
  return out;
}

bool counts(const KeyPart& one) { return one.figure && *one.figure >= 0; }

void set_parts(std::vector<KeyPart>& parts) {
  double sum = 0;
  for (const KeyPart& one : parts)
    if (counts(one)) sum += *one.figure;
  for (KeyPart& one : parts)
    if (counts(one) && sum > 0) one.part = *one.figure / sum;
}

bool is_gone(const Party& party, Date today) { return party.left && party.left->value <= today; }

bool counts_today(const Result& result, Date today) {
  return result.goal->source.readable && !(result.stopped && *result.stopped <= today);
}

std::optional<double>& add(std::optional<double>& sum, const std::optional<double>& more) {
  if (more) sum = sum.value_or(0) + *more;
  return sum;
}

// What `party` brings to one result, itself or as the successor of those that are named.
void add_means(const Means& means, PartyMeans& out) {
  const Amounts amounts{means.hours, means.budget};
  out.all += amounts;
  out.of_kind(means.kind) += amounts;
  for (const std::string& one : means.competencies)
    if (std::find(out.competencies.begin(), out.competencies.end(), one) == out.competencies.end())
      out.competencies.push_back(one);
}

Amounts brought_by(const Result& result, const Id& party, const measure::Successions& successions,
                   Date today) {
  Amounts out;
  for (const Means& means : result.goal->means)
    if (successions.standing(means.party.value, today) == party) out += {means.hours, means.budget};
  return out;
}

// One kind of means, hours or budget, of one result.
void expect(std::vector<PartyByKey>& parties, std::span<const Amounts> brought,
            std::optional<double> Amounts::*kind, std::optional<Expected> PartyByKey::*into) {
  std::optional<double> together;
  for (std::size_t i = 0; i < parties.size(); ++i) {
    if (!parties[i].key.part) continue;
    add(together, brought[i].*kind);
  }
  if (!together) return;
  for (std::size_t i = 0; i < parties.size(); ++i) {
    const auto part = parties[i].key.part;
    if (part) parties[i].*into = Expected{*together * *part, (brought[i].*kind).value_or(0)};
  }
}

void add(std::optional<Expected>& sum, const std::optional<Expected>& more) {
  if (!more) return;
  const Expected so_far = sum.value_or(Expected{});
  sum = Expected{so_far.expected + more->expected, so_far.promised + more->promised};
}

// The balance of all results, party by party.
class Weighing {
 public:
  Weighing(const Partnership& partnership, Date today)
      : partnership_(partnership), today_(today), successions_(partnership) {
    out_.as_of = today;
    out_.equal = is_equal_key(partnership);
    out_.key = key_indicator(partnership);
    for (const Role role : {Role::member, Role::observer})
      for (const Party& party : partnership.parties)
        if (party.role == role && takes_part(party)) out_.parties.emplace_back().party = &party;
  }

  Balance weigh(const Results& results) {
    set_keys();
    for (const std::size_t i : results.outline)
      if (counts_today(results.all[i], today_)) add(results.all[i]);
    std::erase_if(out_.parties, [](const PartyBalance& one) {
      return one.party->role == Role::observer && !one.brings_anything();
    });
    return std::move(out_);
  }

 private:
  bool takes_part(const Party& party) const {
    const bool still_to_merge = !party.succeeds.empty() && party.joined && party.joined->value > today_;
    return !is_gone(party, today_) && !still_to_merge && successions_.standing(party.id, today_) == party.id;
  }

  void set_keys() {
    std::vector<Id> members;
    for (const PartyBalance& one : out_.parties)
      if (one.party->role == Role::member) members.push_back(one.party->id);
    for (const KeyPart& part : divide_by_key(partnership_, members, today_)) find(part.party)->key = part;
  }

  PartyBalance* find(const Id& party) {
    const auto found = std::find_if(out_.parties.begin(), out_.parties.end(),
                                    [&](const PartyBalance& one) { return one.party->id == party; });
    return found == out_.parties.end() ? nullptr : &*found;
  }
  PartyBalance* find_standing(const Id& party) { return find(successions_.standing(party, today_)); }

  void add(const Result& result) {
    for (const Means& means : result.goal->means)
      if (PartyBalance* party = find_standing(means.party.value)) add_means(means, party->means);
    for (const Share& share : result.goal->shares)
      if (PartyBalance* party = find_standing(share.party.value))
        party->shares.push_back({&result, &share, share_level(partnership_, result, share, today_)});
    for (const PartyByKey& one : means_by_key(partnership_, result, today_)) {
      PartyBalance* party = find(one.key.party);
      if (party == nullptr) continue;
      accord::add(party->hours, one.hours);
      accord::add(party->budget, one.budget);
    }
  }

  const Partnership& partnership_;
  Date today_;
  measure::Successions successions_;
  Balance out_;
};

}  // namespace

Amounts& operator+=(Amounts& sum, const Amounts& more) {
  add(sum.hours, more.hours);
  add(sum.budget, more.budget);
  return sum;
}

std::vector<KeyPart> divide_by_key(const Partnership& partnership, std::span<const Id> parties, Date today) {
  std::vector<KeyPart> out;
  if (is_equal_key(partnership)) {
    for (const Id& party : parties)
      out.push_back({party, std::nullopt, std::nullopt, 1.0 / static_cast<double>(parties.size())});
    return out;
  }
  const Indicator* key = key_indicator(partnership);
  if (key == nullptr) return out;
  for (const Id& party : parties) out.push_back(figure_of(partnership, *key, party, today));
  set_parts(out);
  return out;
}

std::vector<Id> bringing_parties(const Partnership& partnership, const Result& result, Date today) {
  const measure::Successions successions(partnership);
  std::vector<Id> out;
  for (const Id& id : result.parties) {
    const Party* party = partnership.find_party(successions.standing(id, today));
    if (party != nullptr && !is_gone(*party, today)) out.push_back(party->id);
  }
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

std::vector<PartyByKey> means_by_key(const Partnership& partnership, const Result& result, Date today) {
  if (!counts_today(result, today)) return {};
  const measure::Successions successions(partnership);
  std::vector<PartyByKey> out;
  std::vector<Amounts> brought;
  for (KeyPart& part : divide_by_key(partnership, bringing_parties(partnership, result, today), today)) {
    brought.push_back(brought_by(result, part.party, successions, today));
    out.push_back({std::move(part), std::nullopt, std::nullopt});
  }
  expect(out, brought, &Amounts::hours, &PartyByKey::hours);
  expect(out, brought, &Amounts::budget, &PartyByKey::budget);
  return out;
}

std::array<const Sentences*, kCards> cards_of(const Party& party) {
  return {&party.interests, &party.needs, &party.limits, &party.gains, &party.concessions};
}

std::optional<double> net_of(const Party& party) {
  const auto& business = party.business_case;
  if (!business || !business->benefits || !business->costs) return std::nullopt;
  return business->benefits->value - business->costs->value;
}

Amounts& PartyMeans::of_kind(std::optional<MeansKind> kind) {
  if (!kind) return unsaid;
  return *kind == MeansKind::own ? own : *kind == MeansKind::lent ? lent : hired;
}

std::size_t PartyBalance::count_cards() const {
  const auto cards = cards_of(*party);
  return static_cast<std::size_t>(
      std::count_if(cards.begin(), cards.end(), [](const Sentences* card) { return card->has_value(); }));
}

bool PartyBalance::brings_anything() const {
  return count_cards() > 0 || party->business_case || !shares.empty() || means.all.hours ||
         means.all.budget || !means.competencies.empty();
}

Balance compute_balance(const Partnership& partnership, const Results& results, Date today) {
  return Weighing(partnership, today).weigh(results);
}

std::optional<double> share_level(const Partnership& partnership, const Result& result, const Share& share,
                                  Date today) {
  if (!result.is_complete()) return std::nullopt;
  const Indicator& indicator = *result.indicator;
  const auto change = read_share(share.change.value, indicator.unit.value).change;
  if (!change) return std::nullopt;
  if (is_level(change->kind)) return change->amount;
  const Date b = *result.baseline_date;
  if (today < b) return std::nullopt;
  const auto baseline =
      measure::own_baseline(partnership, indicator, share.party.value, b, std::min(today, *result.deadline));
  return baseline ? progress::target_level(*change, *baseline, indicator.decimals) : std::nullopt;
}

}  // namespace accord
